package ontherecord.screen.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Consumer;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Text measured with the real font; the page it is drawn on needs a window. */
@EnabledIf("ontherecord.screen.kit.TestWindow#isPossible")
class WordsWindowTest {
  private static final String LONG =
      "Mexico said that differing interpretations of the mandate divided the community.";

  @Test
  void textWrapsBetweenWordsAndTakesTheHeightOfItsLines() {
    window(
        kit -> {
          Words words = new Words(kit, Style.BODY, LONG);
          words.setSize(400, 2000);
          assertTrue(words.lines() > 1);
          assertEquals(words.lines() * kit.line(Style.BODY), words.getPrefHeight());
          assertFalse(words.isCut());
          assertTrue(words.getMinWidth() < words.getPrefWidth() / 3);
        });
  }

  @Test
  void whatIsNotSeenIsToldAndNeverShortened() {
    window(
        kit -> {
          Words words = new Words(kit, Style.BODY, LONG).most(1);
          words.setSize(400, 2000);
          assertTrue(words.isCut());
          Words flat = new Words(kit, Style.BODY, LONG);
          flat.setSize(400, 10);
          assertTrue(flat.isCut());
          Words narrow = new Words(kit, Style.BODY, "interpretations");
          narrow.setSize(40, 2000);
          assertTrue(narrow.isCut());
        });
  }

  @Test
  void aSmallerStyleIsTakenWhereTheLinesAreNotEnough() {
    window(
        kit -> {
          Words words = new Words(kit, Style.TITLE, LONG).most(2).orSmaller();
          words.setSize(700, 2000);
          assertEquals(2, words.lines());
          assertTrue(words.size() < kit.size(Style.TITLE));
        });
  }

  @Test
  void aNumberKeepsItsDashAndAWordItsHyphenAtLineEnds() {
    window(
        kit -> {
          Words years = new Words(kit, Style.BODY, "2011–2016");
          years.setSize(years.getPrefWidth() - 10, 2000);
          assertEquals(1, years.lines());
          Words joined = new Words(kit, Style.BODY, "mass-atrocity");
          joined.setSize(joined.getPrefWidth() - 10, 2000);
          assertEquals(2, joined.lines());
        });
  }

  @Test
  void allLettersOfOurLanguagesAreInTheFontInEveryCut() {
    window(
        kit -> {
          String all =
              "ABCabc ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ ñ¿¡ßÄÖ łŁşŞğĞčžđ ΑαΩω ЯяЖж"
                  + " “”‘’«»–—… ½¼¾ ←→↑↓ ✓ ● ■ ◆ ▲ · × € \u00A0\u202F";
          for (Weight weight : Weight.values()) {
            new Words(kit, Style.BODY, all).weight(weight).getPrefWidth();
          }
          assertEquals(Set.of(), kit.missing().glyphs());
        });
  }

  private static void window(Consumer<Kit> what) {
    TestWindow.with(1280, 720, Look.plain(), what);
  }
}
