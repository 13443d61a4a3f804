package ontherecord.view.group;

/** A scene of the show. */
public record RevealedView(ShowHead head) implements ShowView {

  static RevealedView of(Gathering gathering) {
    return new RevealedView(gathering.head());
  }
}
