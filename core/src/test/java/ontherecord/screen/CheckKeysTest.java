package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Verbatim;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.view.check.CheckView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A teacher's file is looked over by keys, and one stays where one was while it is written. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class CheckKeysTest {
  private static final Verbatim LATER = new Verbatim("14:32:09");

  private final Heard heard = new Heard();
  private CheckScreen screen;
  private Typist keys;

  private void checking(String text, Runnable what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          screen =
              new CheckScreen(
                  kit, Screens.words(Language.ENGLISH), CheckPages.of(text), LATER, heard);
          keys = new Typist(screen);
          what.run();
          screen.dispose();
        });
  }

  @Test
  void whatWasMeantIsCopiedAndTheWorstComesFirst() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.press(Keys.ENTER, Keys.DOWN, Keys.ENTER);
          assertEquals(List.of("copy introductory", "copy veto-restraint"), heard.take());
        });
  }

  @Test
  void theFileIsOpenedReadAgainAndLeft() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.type("orp").press(Keys.ESCAPE);
          assertEquals(List.of("open file", "read again", "back"), heard.take());
        });
  }

  @Test
  void onlyWhatCanBePlayedIsPreviewed() {
    checking(
        CheckPages.shipped(),
        () -> {
          keys.type("p");
          assertEquals(List.of("preview"), heard.take());
        });
  }

  @Test
  void itIsTriedFromASoundRoundAsAnybody() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.type("t++t-t");
          assertEquals(
              List.of("try from 1 as NLD", "try from 4 as NLD", "try from 2 as NLD"), heard.take());
          screen.focus().to("seat");
          keys.press(Keys.RIGHT).type("t").press(Keys.LEFT, Keys.LEFT).type("t");
          assertEquals("try from 2 as NZL", heard.take().get(0));
          screen.focus().to("from");
          keys.press(Keys.RIGHT).type("t");
          assertTrue(heard.take().get(0).startsWith("try from 4"));
        });
  }

  @Test
  void whoIsOnRecordIsShownAndChosen() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.type("c");
          assertEquals("row-NLD", keys.focused());
          keys.press(Keys.DOWN, Keys.DOWN, Keys.ENTER).type("t");
          assertEquals(List.of("try from 1 as CUB"), heard.take());
          keys.type("c");
          assertTrue(keys.focused().contains("level"), keys.focused());
        });
  }

  @Test
  void withoutProblemsWhoIsOnRecordStandsThere() {
    checking(
        CheckPages.shipped(),
        () -> {
          assertEquals("try", keys.focused());
          keys.type("c").press(Keys.LEFT);
          assertTrue(keys.focused().startsWith("row-"), keys.focused());
        });
  }

  @Test
  void whereOneWasOneStaysWhileTheFileIsWritten() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.press(Keys.DOWN, Keys.DOWN).type("++");
          String third = keys.focused();
          assertTrue(third.contains("rounds[8].kind"), third);
          screen.show(CheckPages.of(System.lineSeparator().repeat(2) + CheckPages.slips()), LATER);
          assertEquals(third, keys.focused());
          String mended = CheckPages.slips().replace("introductary", "introductory");
          screen.show(CheckPages.of(mended), LATER);
          assertEquals(third, keys.focused());
          screen.show(CheckPages.of(mended.replace("\"estimat\"", "\"estimate\"")), LATER);
          assertTrue(keys.focused().contains("becuase"), keys.focused());
          keys.type("t");
          assertEquals(List.of("try from 4 as NLD"), heard.take());
        });
  }

  @Test
  void wherePartOfItIsMendedTheNextProblemComesOrTheOneBefore() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.press(Keys.DOWN, Keys.DOWN, Keys.DOWN, Keys.DOWN);
          assertTrue(keys.focused().contains("minutes"), keys.focused());
          screen.show(CheckPages.of(CheckPages.slips().replace("400", "25")), LATER);
          assertTrue(keys.focused().contains("becuase"), keys.focused());
          screen.show(CheckPages.of(CheckPages.shipped()), LATER);
          assertEquals("try", keys.focused());
        });
  }

  @Test
  void aRoundThatIsBrokenForAWhileIsComeBackTo() {
    checking(
        CheckPages.shipped(),
        () -> {
          keys.type("++t");
          screen.show(CheckPages.of(CheckPages.slips()), LATER);
          keys.type("t");
          screen.show(CheckPages.of(CheckPages.shipped()), LATER);
          keys.type("t");
          assertEquals(
              List.of("try from 3 as NLD", "try from 4 as NLD", "try from 3 as NLD"), heard.take());
        });
  }

  @Test
  void aFileThatIsNoJsonCannotBeTried() {
    checking(
        "{ 'format': 1 }",
        () -> {
          keys.type("tp+-").press(Keys.ENTER);
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void whatWasChosenOutlivesAnotherLookAndLanguage() {
    checking(
        CheckPages.slips(),
        () -> {
          keys.press(Keys.DOWN).type("+");
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          screen.speak(Screens.words(Language.FRENCH));
          keys.type("t").press(Keys.ENTER);
          assertEquals(List.of("try from 2 as NLD", "copy veto-restraint"), heard.take());
        });
  }

  @Test
  void ofThousandsOfProblemsTheWorstAreShown() {
    CheckView view = CheckPages.of(CheckPages.ROUGH);
    assertEquals(CheckView.MOST, view.problems().size());
    assertTrue(view.more() > 90);
  }
}
