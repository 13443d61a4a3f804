package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The introduction in a terminal: offered the first time, in the list of scenarios ever after. */
class IntroductionToldTest {
  private static final Content SHIPPED = Start.read(Shelf.packed()).value().orElseThrow();
  private static final String OFFER = "New here? In two minutes";
  private static final String LIST = "Choose a scenario";

  @TempDir private Path folder;

  private String type(String... lines) {
    return new Typist(SHIPPED, folder, "en").type(Wish.NONE, List.of(lines));
  }

  @Test
  void itIsOfferedOnce() {
    String first = type("n");
    assertTrue(first.contains(OFFER));
    assertTrue(first.contains(LIST));
    assertFalse(first.contains("Page 1 of 6"));
    String second = type();
    assertFalse(second.contains(OFFER));
    assertTrue(second.contains(LIST));
  }

  @Test
  void whoeverLeavesAtTheOfferMeetsItAgain() {
    assertTrue(type("q").contains(OFFER));
    assertTrue(type().contains(OFFER));
  }

  @Test
  void enterReadsItPageByPageToTheList() {
    String seen = type("", "", "b", "s", "", "", "", "", "", "");
    assertEquals(2, seen.split("Page 1 of 6", -1).length - 1, "once at first, once going back");
    assertTrue(seen.contains("implementing the 2005 commitment to prevent"));
    assertTrue(seen.indexOf("Page 6 of 6") < seen.indexOf(LIST));
  }

  @Test
  void itStaysInTheListOfScenarios() {
    type("n");
    String seen = type("i", "", "n");
    assertTrue(seen.indexOf(LIST) < seen.indexOf("Page 1 of 6"));
    assertTrue(seen.contains("Page 2 of 6"));
    assertFalse(seen.contains("Page 3 of 6"));
    assertEquals(2, seen.split(LIST, -1).length - 1);
  }

  @Test
  void itIsReadOnInAnotherLanguage() {
    assertTrue(type("", "", "l", "l").contains("Página 2 de 6: Cuatro crímenes"));
  }

  @Test
  void itDoesNotStandInTheWayOfALessonThatWasAskedFor() {
    String seen =
        new Typist(SHIPPED, folder, "en").type(new Wish("libya-2011", "MEX"), List.of("Ana"));
    assertFalse(seen.contains(OFFER));
  }
}
