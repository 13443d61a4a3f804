package ontherecord.view.group;

/** A scene of the show. */
public record DiscussView(ShowHead head) implements ShowView {

  static DiscussView of(Gathering gathering) {
    return new DiscussView(gathering.head());
  }
}
