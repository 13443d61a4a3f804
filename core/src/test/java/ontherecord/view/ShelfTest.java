package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.TheGame;
import ontherecord.message.Count;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** How far a lesson has been played is told of the rounds that were dealt. */
class ShelfTest {
  private static final Scenario LESSON = TheGame.scenario("libya-2011");

  private static LibraryView.Card card(Shelf.Played played) {
    return Shelf.card("libya-2011", "", LESSON, played, List.of());
  }

  @Test
  void aShortenedSessionCountsItsOwnRounds() {
    LibraryView.Card card =
        card(new Shelf.Played(LibraryView.Progress.STARTED, new Verbatim("Mexico"), 3, 9));
    assertEquals(9, card.rounds());
    assertEquals(3, card.done());
    assertEquals(new Count(9), ((Message) card.progressLine()).arguments().get("rounds"));
  }

  @Test
  void aNewLessonPromisesAllThatASessionPlays() {
    assertEquals(LESSON.played(), card(Shelf.Played.NEVER).rounds());
  }
}
