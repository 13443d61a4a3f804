package ontherecord.view.group;

/** A scene of the show. */
public record WelcomeView(ShowHead head) implements ShowView {

  static WelcomeView of(Gathering gathering) {
    return new WelcomeView(gathering.head());
  }
}
