package ontherecord.view.group;

/**
 * What the whole room sees on the wall: one shape a part of the show, and what may come between two
 * looks at the same scene.
 */
public sealed interface ShowView
    permits WelcomeView,
        BriefView,
        ThinkView,
        EntryView,
        RevealedView,
        DiscussView,
        LookBackView,
        DarkView,
        StandingsView {

  ShowHead head();

  /** Whether it only comes between, so that the scene is found again as it was left. */
  default boolean isBetween() {
    return false;
  }
}
