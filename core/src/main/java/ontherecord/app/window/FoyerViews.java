package ontherecord.app.window;

import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.LibraryView;
import ontherecord.view.Motto;
import ontherecord.view.Shelf;
import ontherecord.view.TitleView;

/** What title and library show of the sessions kept so far. */
record FoyerViews(Content content, Household household) {
  private static final int UNFINISHED_AT_MOST = 3;

  /** The title. */
  TitleView title() {
    List<KeptSession> sessions = household.sessions();
    return Motto.title(
        content.shown(), household.now().getEpochSecond(), unfinished(sessions), sessions.size());
  }

  /** Those of these sessions that can go on. */
  private List<TitleView.Unfinished> unfinished(List<KeptSession> sessions) {
    return sessions.stream()
        .filter(KeptSession::unfinished)
        .limit(UNFINISHED_AT_MOST)
        .flatMap(s -> Kept.unfinished(content, s).stream())
        .toList();
  }

  /**
   * The library.
   *
   * @param sessions kept so far, latest first
   */
  LibraryView shelf(List<Lesson> lessons, List<KeptSession> sessions, LibraryView.Own own) {
    List<LibraryView.Card> cards = new ArrayList<>();
    for (Lesson lesson : lessons) {
      cards.add(card(lesson, sessions));
    }
    return new LibraryView(cards, own);
  }

  private LibraryView.Card card(Lesson lesson, List<KeptSession> sessions) {
    return lesson
        .checked()
        .value()
        .map(
            scenario ->
                Shelf.card(
                    lesson.key(),
                    lesson.path().isPresent() ? lesson.file() : "",
                    scenario,
                    Household.latest(lesson, sessions)
                        .map(s -> Kept.played(content, scenario, s))
                        .orElse(Shelf.Played.NEVER),
                    lesson.checked().problems()))
        .orElseGet(() -> Shelf.broken(lesson.key(), lesson.file(), lesson.checked().problems()));
  }
}
