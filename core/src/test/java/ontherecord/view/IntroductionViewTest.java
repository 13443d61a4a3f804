package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.Test;

class IntroductionViewTest {
  private static final Content SHIPPED = Start.read(Shelf.packed()).value().orElseThrow();
  private static final IntroductionView VIEW =
      IntroductionView.of(SHIPPED.introduction(), SHIPPED.shown());

  @Test
  void theLineOfYearsIsDrawnFromWhatThePagesCite() {
    assertEquals(List.of("2005", "2011", "2012", "2015", "2016"), VIEW.years());
    List<List<String>> marked =
        VIEW.pages().stream()
            .filter(page -> page.picture() == IntroductionView.Picture.YEARS)
            .map(IntroductionView.Page::years)
            .toList();
    assertEquals(List.of(List.of("2005"), List.of("2011", "2012", "2015", "2016")), marked);
  }

  /** A reader finds each passage again: its document, its section, its words. */
  @Test
  void everySentenceThatRestsOnTheRecordShowsItsPassages() {
    List<RecordLine> lines =
        VIEW.pages().stream()
            .flatMap(page -> page.sentences().stream())
            .flatMap(sentence -> sentence.rests().stream())
            .toList();
    assertTrue(lines.size() >= 20);
    lines.forEach(
        line -> {
          assertTrue(SHIPPED.record().source(sourceOf(line)).isPresent(), line.toString());
          assertTrue(line.passage().words().split(" ", -1).length >= 3, line.toString());
        });
  }

  private static String sourceOf(RecordLine line) {
    return SHIPPED.record().entries().sources().stream()
        .filter(s -> s.title().equals(line.passage().title()))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
