package ontherecord.view.group;

/** A scene of the show. */
public record ThinkView(ShowHead head) implements ShowView {

  static ThinkView of(Gathering gathering) {
    return new ThinkView(gathering.head());
  }
}
