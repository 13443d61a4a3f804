package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.part.Gloss;
import ontherecord.view.Shown;
import ontherecord.view.term.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words explained in a real window: beside the mouse, and in the help. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "NO DISPLAY: words explained on the screens are not checked")
class TermsWindowTest {
  static final Terms TERMS = Terms.of(new Shown(TheGame.record(), TheGame.reference()));
  private static final List<String> SOME =
      List.of(
          "round-position", "round-several", "reveal-recorded", "reveal-choice", "debrief-sure");

  @Test
  void theMouseBringsAWordsMeaningAndTakesItAway() {
    on(
        "round-position",
        (screen, keys) -> {
          Words words = explained(screen).get(0);
          rest(screen, middle(words, 0));
          Gloss.Beside beside = screen.gloss().orElseThrow();
          assertTrue(text(beside.sheet()).contains("Delegation"));
          rest(screen, middle(words, 1));
          assertFalse(text(screen.gloss().orElseThrow().sheet()).contains("Delegation"));
          rest(screen, new Vector2(3, 3));
          assertTrue(screen.gloss().isEmpty());
        });
  }

  @Test
  void whateverElseIsDoneTakesItAway() {
    on(
        "round-position",
        (screen, keys) -> {
          Vector2 word = middle(explained(screen).get(0), 0);
          rest(screen, word);
          keys.press(Keys.DOWN);
          assertTrue(screen.gloss().isEmpty());
          rest(screen, word);
          screen.input().scrolled(0, 1);
          assertTrue(screen.gloss().isEmpty());
          rest(screen, word);
          screen.speak(Screens.words(Language.FRENCH));
          rest(screen, new Vector2(3, 3));
          assertTrue(screen.gloss().isEmpty());
        });
  }

  @Test
  void underAnOpenSheetNothingIsExplained() {
    on(
        "round-position",
        (screen, keys) -> {
          Vector2 word = middle(explained(screen).get(0), 0);
          keys.type("?");
          rest(screen, word);
          assertTrue(screen.gloss().isEmpty());
        });
  }

  @Test
  void theHelpBeginsWithTheWordsOnTheScreenAndArrowsLeadToTheKeys() {
    on(
        "round-position",
        (screen, keys) -> {
          keys.type("?");
          assertEquals("help.parts", keys.focused());
          assertTrue(texts(screen).containsAll(List.of("Delegation", "Pillar", "Use of force")));
          assertFalse(texts(screen).contains("Genocide"));
          keys.press(Keys.RIGHT);
          assertTrue(texts(screen).contains("Choose"));
          assertFalse(texts(screen).contains("Pillar"));
          screen.rebuild();
          assertTrue(texts(screen).contains("Choose"), "the part outlives another layout");
          keys.press(Keys.LEFT, Keys.DOWN, Keys.PAGE_DOWN).type("?");
          assertFalse(screen.isCovered());
        });
  }

  @Test
  void whereNoWordNeedsItTheKeysStandAlone() {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          GameScreen screen = PlayScreens.open("round-position", kit, Language.ENGLISH);
          Typist keys = new Typist(screen).type("?");
          assertTrue(texts(screen).contains("Keys on this screen"));
          assertFalse(texts(screen).contains("Words on this screen"));
          keys.press(Keys.ESCAPE);
          screen.dispose();
        });
  }

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void everyExplanationIsWholeAndBesideItsWord(int width, int height) {
    List<String> troubles = new ArrayList<>();
    for (String theme : List.of(Theme.PAPER, Theme.INK)) {
      for (TextSize size : TextSize.values()) {
        TestWindow.with(
            width,
            height,
            new Look(theme, size, true),
            kit -> {
              for (Language language : Language.values()) {
                SOME.forEach(name -> check(kit, name, language, troubles));
              }
            });
      }
    }
    assertEquals(List.of(), troubles);
  }

  private static void check(Kit kit, String name, Language language, List<String> troubles) {
    GameScreen screen = PlayScreens.open(name, kit, language);
    screen.terms(TERMS);
    Typist keys = new Typist(screen);
    String where = name + " " + language + " " + kit.look() + " ";
    for (Words words : explained(screen)) {
      for (int i = 0; i < words.explained(); i++) {
        rest(screen, middle(words, i));
        String word = where + words.explainedWord(i);
        screen.gloss().ifPresent(beside -> check(screen, beside, word, troubles));
      }
    }
    keys.type("?");
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + t));
    if (texts(screen).contains(screen.say("help.words"))) {
      keys.press(Keys.RIGHT);
      LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + "keys " + t));
    }
    screen.dispose();
  }

  private static void check(
      GameScreen screen, Gloss.Beside beside, String word, List<String> troubles) {
    Actor sheet = beside.sheet();
    Rectangle place =
        new Rectangle(sheet.getX(), sheet.getY(), sheet.getWidth(), sheet.getHeight());
    Rectangle window = new Rectangle(0, 0, screen.stage().getWidth(), screen.stage().getHeight());
    if (!window.contains(place)) {
      troubles.add(word + " is explained outside the window: " + place);
    }
    if (place.overlaps(beside.word())) {
      troubles.add(word + " is covered: " + beside.word() + " by " + place);
    }
    for (Words words : all(beside.sheet())) {
      if (words.isCut()) {
        troubles.add(word + " is cut: " + words.text());
      }
    }
  }

  private static void on(String name, BiConsumer<GameScreen, Typist> what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          GameScreen screen = PlayScreens.open(name, kit, Language.ENGLISH);
          screen.terms(TERMS);
          what.accept(screen, new Typist(screen));
          screen.dispose();
        });
  }

  private static void rest(GameScreen screen, Vector2 place) {
    int y = Math.round(screen.stage().getHeight() - place.y);
    screen.input().mouseMoved(Math.round(place.x), y);
  }

  // Of a word that is broken in two the place holds more than itself: so its first letters.
  private static Vector2 middle(Words words, int which) {
    Rectangle place = new Rectangle();
    words.placeOf(which, place);
    for (float y = place.y + place.height - 3; y > place.y; y -= 3) {
      for (float x = place.x + 3; x < place.x + place.width; x += 3) {
        if (words.explainedAt(x, y) == which) {
          return words.localToStageCoordinates(new Vector2(x, y));
        }
      }
    }
    throw new AssertionError(words.explainedWord(which) + " lies nowhere in " + words.text());
  }

  private static List<Words> explained(GameScreen screen) {
    return all(screen.stage().getRoot()).stream().filter(w -> w.explained() > 0).toList();
  }

  private static List<String> texts(GameScreen screen) {
    return all((Group) screen.stage().getActors().peek()).stream().map(Words::text).toList();
  }

  private static String text(Group group) {
    return String.join("\n", all(group).stream().map(Words::text).toList());
  }

  private static List<Words> all(Group group) {
    List<Words> found = new ArrayList<>();
    for (Actor child : group.getChildren()) {
      if (child instanceof Words words) {
        found.add(words);
      } else if (child instanceof Group inner) {
        found.addAll(all(inner));
      }
    }
    return found;
  }
}
