package ontherecord.view.group.debrief;

/** One page of a debrief: one idea. One shape a kind of page. */
public sealed interface DebriefPage
    permits PathPage,
        LeftPage,
        NobodyLeftPage,
        HardPage,
        QuestionPage,
        RoomPage,
        SilencePage,
        CardPage,
        SentencePage,
        EndPage {

  /** The chapter it belongs to. */
  Chapter chapter();
}
