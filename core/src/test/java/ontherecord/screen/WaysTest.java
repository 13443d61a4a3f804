package ontherecord.screen;

import static ontherecord.screen.PlayKeys.named;
import static ontherecord.screen.PlayKeys.playing;
import static ontherecord.screen.PlayKeys.press;
import static ontherecord.screen.PlayKeys.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Language;
import ontherecord.screen.kit.focus.Focus;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roll called from the list, in the chamber and on the map, by keys and by mouse. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "NO DISPLAY: the ways to call a roll are not checked")
class WaysTest {
  @ParameterizedTest
  @ValueSource(strings = {"round-rollcall", "round-rollcall-chamber", "round-rollcall-map"})
  void keysFindPickAndHandIn(String round) {
    playing(
        round,
        (screen, heard) -> {
          type(screen, "/mex");
          press(screen, Keys.ENTER);
          assertEquals("tile-MEX", named(screen));
          press(screen, Keys.SPACE, Keys.ENTER);
          assertEquals("say", named(screen));
          press(screen, Keys.ENTER);
          assertEquals("[MEX]", picks(heard));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"round-rollcall", "round-rollcall-chamber", "round-rollcall-map"})
  void theMousePicksAndTakesBack(String round) {
    playing(
        round,
        (screen, heard) -> {
          for (String name : List.of("tile-BRA", "tile-AU", "tile-FRA", "tile-AU")) {
            click(screen, middle(card(screen, name)));
          }
          screen.focus().to("say");
          press(screen, Keys.ENTER);
          assertEquals("[BRA, FRA]", picks(heard));
        });
  }

  @Test
  void onTheMapTheMousePicksALand() {
    playing(
        "round-rollcall-map",
        (screen, heard) -> {
          Card brazil = card(screen, "tile-BRA");
          click(screen, middle(brazil).add(brazil.getWidth(), 0));
          assertTrue(brazil.isChosen());
          click(screen, middle(brazil).add(brazil.getWidth() * 6, 0));
          assertEquals(1, chosen(screen).size(), "the sea is nobody's");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "round-crowd",
        "round-crowd-chamber",
        "round-crowd-map",
        "round-few-chamber",
        "round-few-map"
      })
  void arrowsReachEverybody(String round) {
    playing(
        round,
        (screen, heard) -> {
          Focus focus = screen.focus();
          Set<String> reached = new TreeSet<>();
          Deque<Pressable> waiting = new ArrayDeque<>(List.of(focus.current().orElseThrow()));
          while (!waiting.isEmpty()) {
            Pressable from = waiting.remove();
            for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
              focus.to(from);
              focus.move(way[0], way[1]);
              Pressable to = focus.current().orElseThrow();
              if (to instanceof Card && reached.add(to.getName())) {
                waiting.add(to);
              }
            }
          }
          assertEquals(cards(screen).size(), reached.size());
        });
  }

  @Test
  void theWayIsTurnedByItsKeyAndTold() {
    playing(
        "round-rollcall",
        (screen, heard) -> {
          type(screen, "mMm");
          assertEquals(
              List.of("answers by CHAMBER", "answers by MAP", "answers by LIST"), heard.asked);
        });
  }

  @Test
  void theSwitchIsReachedByTab() {
    playing(
        "round-rollcall",
        (screen, heard) -> {
          for (int i = 0; i < 60 && !named(screen).equals("way"); i++) {
            press(screen, Keys.TAB);
          }
          press(screen, Keys.RIGHT);
          assertEquals("way", named(screen), "the focus stays where it turns");
          press(screen, Keys.RIGHT, Keys.LEFT);
          assertEquals(
              List.of("answers by CHAMBER", "answers by MAP", "answers by CHAMBER"), heard.asked);
        });
  }

  @Test
  void lettersGoToTheFieldAlone() {
    playing(
        "round-rollcall-chamber",
        (screen, heard) -> {
          type(screen, "/mm");
          press(screen, Keys.ESCAPE);
          assertEquals(List.of(), heard.asked);
          type(screen, "m");
          assertEquals(List.of("answers by MAP"), heard.asked);
        });
  }

  @Test
  void picksAndFocusOutliveAnotherWaySizeLookAndLanguage() {
    playing(
        "round-rollcall",
        (screen, heard) -> {
          screen.focus().to("tile-GTM");
          press(screen, Keys.SPACE);
          screen.focus().to("tile-IND");
          press(screen, Keys.SPACE);
          for (int i = 0; i < 3; i++) {
            type(screen, "m");
            screen.resize(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
            screen.wear(new Look(i == 1 ? Theme.PAPER : Theme.INK, TextSize.LARGE, true));
            screen.speak(Screens.words(i == 1 ? Language.ENGLISH : Language.FRENCH));
            assertEquals("tile-IND", named(screen));
            assertEquals(Set.of("tile-GTM", "tile-IND"), chosen(screen));
          }
        });
  }

  @Test
  void inTheChamberTheNameOfTheOnePointedAtIsSaid() {
    playing(
        "round-rollcall-chamber",
        (screen, heard) -> {
          screen.focus().to("tile-GTM");
          screen.render(0.016f);
          assertTrue(says(screen.stage().getRoot(), "Guatemala"));
          Vector2 at = window(screen, middle(card(screen, "tile-IND")));
          screen.input().mouseMoved((int) at.x, (int) at.y);
          screen.render(0.016f);
          screen.render(0.016f);
          assertTrue(says(screen.stage().getRoot(), "India"));
        });
  }

  private static String picks(PlayHeard heard) {
    return heard.asked.get(0).replaceAll(".*delegations=(\\[[A-Z, ]*]).*", "$1");
  }

  private static List<Card> cards(Frame screen) {
    return screen.focus().all().stream()
        .filter(Card.class::isInstance)
        .map(Card.class::cast)
        .toList();
  }

  private static Card card(Frame screen, String name) {
    return cards(screen).stream().filter(c -> name.equals(c.getName())).findFirst().orElseThrow();
  }

  private static Set<String> chosen(Frame screen) {
    Set<String> chosen = new TreeSet<>();
    cards(screen).stream().filter(Card::isChosen).forEach(card -> chosen.add(card.getName()));
    return chosen;
  }

  private static boolean says(Actor actor, String text) {
    if (actor instanceof Group group) {
      for (Actor child : group.getChildren()) {
        if (says(child, text)) {
          return true;
        }
      }
    }
    return actor instanceof Words words && words.text().equals(text);
  }

  /** The middle of a card, on the stage. */
  private static Vector2 middle(Card card) {
    return card.localToStageCoordinates(new Vector2(card.getWidth() / 2, card.getHeight() / 2));
  }

  private static Vector2 window(Frame screen, Vector2 onStage) {
    return new Vector2(onStage.x, screen.stage().getHeight() - onStage.y);
  }

  private static void click(Frame screen, Vector2 onStage) {
    Vector2 at = window(screen, onStage);
    screen.input().touchDown(Math.round(at.x), Math.round(at.y), 0, 0);
    screen.input().touchUp(Math.round(at.x), Math.round(at.y), 0, 0);
    screen.render(0.016f);
  }
}
