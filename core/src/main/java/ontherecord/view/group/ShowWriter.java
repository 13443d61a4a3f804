package ontherecord.view.group;

/** Writes what the room sees now: one line a part of the show. */
public final class ShowWriter {
  private ShowWriter() {}

  /** The scene that the show is at. */
  public static ShowView write(Gathering gathering) {
    return switch (gathering.state().group().scene().part()) {
      case WELCOME -> WelcomeView.of(gathering);
      case BRIEF -> BriefView.of(gathering);
      case THINK -> ThinkView.of(gathering);
      case ENTRY -> EntryView.of(gathering);
      case REVEAL -> RevealedView.of(gathering);
      case DISCUSS -> DiscussView.of(gathering);
      case DEBRIEF -> LookBackView.of(gathering);
    };
  }
}
