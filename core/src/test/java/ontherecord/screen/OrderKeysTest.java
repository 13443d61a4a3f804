package ontherecord.screen;

import static ontherecord.screen.PlayKeys.named;
import static ontherecord.screen.PlayKeys.playing;
import static ontherecord.screen.PlayKeys.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import java.util.List;
import ontherecord.screen.kit.focus.Pressable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Things put in order and one speaker picked, by keys. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "NO DISPLAY: the keys of the screens of play are not checked")
class OrderKeysTest {
  private static String order(PlayHeard heard) {
    return heard.asked.get(0).replaceAll(".*places=(\\[[0-9, ]*]).*", "$1");
  }

  @Test
  void whatIsTakenUpIsCarriedAndPutDown() {
    playing(
        "round-order",
        (screen, heard) -> {
          press(screen, Keys.SPACE, Keys.DOWN, Keys.DOWN);
          assertEquals("place-2", named(screen));
          press(screen, Keys.ENTER);
          assertEquals(List.of(), heard.asked, "Enter puts down what is held");
          press(screen, Keys.ENTER, Keys.ENTER);
          assertEquals("[1, 2, 0, 3, 4, 5, 6]", order(heard));
        });
  }

  @Test
  void aDigitPutsTheFocusedThingAtThatPlace() {
    playing(
        "round-order",
        (screen, heard) -> {
          press(screen, Keys.DOWN, Keys.NUM_7);
          assertEquals("place-6", named(screen));
          press(screen, Keys.ENTER, Keys.ENTER);
          assertEquals("[0, 2, 3, 4, 5, 6, 1]", order(heard));
        });
  }

  @Test
  void theMouseDragsAThingToItsPlace() {
    playing(
        "round-order",
        (screen, heard) -> {
          Pressable first = screen.focus().current().orElseThrow();
          Vector2 from = first.localToStageCoordinates(new Vector2(40, first.getHeight() / 2));
          int down = Math.round(first.getHeight() * 2.2f);
          int x = Math.round(from.x);
          int y = Math.round(Gdx.graphics.getHeight() - from.y);
          screen.input().touchDown(x, y, 0, 0);
          screen.input().touchDragged(x, y + down / 2, 0);
          screen.input().touchDragged(x, y + down, 0);
          screen.input().touchUp(x, y + down, 0, 0);
          screen.render(0.016f);
          press(screen, Keys.ENTER, Keys.ENTER);
          assertEquals("[1, 2, 0, 3, 4, 5, 6]", order(heard));
        });
  }

  @Test
  void untouchedItIsNoAnswer() {
    playing(
        "round-order",
        (screen, heard) -> {
          screen.focus().to("say");
          press(screen, Keys.ENTER);
          assertEquals(List.of(), heard.asked);
        });
  }

  @Test
  void ofSpeakersAnotherPickTakesTheFirstOnesPlace() {
    playing(
        "round-speaker",
        (screen, heard) -> {
          press(screen, Keys.ENTER, Keys.RIGHT, Keys.ENTER);
          assertEquals(List.of(), heard.asked);
          String second = named(screen).substring("tile-".length());
          press(screen, Keys.ENTER);
          assertTrue(
              heard.asked.get(0).contains("delegations=[" + second + "]"), heard.asked.toString());
        });
  }
}
