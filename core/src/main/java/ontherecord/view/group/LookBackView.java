package ontherecord.view.group;

/** A scene of the show. */
public record LookBackView(ShowHead head) implements ShowView {

  static LookBackView of(Gathering gathering) {
    return new LookBackView(gathering.head());
  }
}
