package ontherecord.view.group;

/** A scene of the show, as the whole room sees it on the wall: one shape a part of the show. */
public sealed interface ShowView
    permits WelcomeView, BriefView, ThinkView, EntryView, RevealedView, DiscussView, LookBackView {

  ShowHead head();
}
