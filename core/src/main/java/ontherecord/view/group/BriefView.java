package ontherecord.view.group;

/** A scene of the show. */
public record BriefView(ShowHead head) implements ShowView {

  static BriefView of(Gathering gathering) {
    return new BriefView(gathering.head());
  }
}
