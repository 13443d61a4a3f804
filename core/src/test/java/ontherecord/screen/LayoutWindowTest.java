package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.part.Waiting;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen around a session, with its overlays: nothing is cut, hidden, outside or too small.
 */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class LayoutWindowTest {

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void everyTextIsReadableInEveryLookAndLanguage(int width, int height) {
    List<String> troubles = new ArrayList<>();
    for (String theme : List.of(Theme.PAPER, Theme.INK)) {
      for (TextSize size : TextSize.values()) {
        TestWindow.with(
            width, height, new Look(theme, size, true), kit -> troubles.addAll(look(kit)));
      }
    }
    assertEquals(List.of(), troubles);
  }

  private static List<String> look(Kit kit) {
    List<String> troubles = new ArrayList<>();
    for (Language language : Language.values()) {
      Phrasebook words = Screens.words(language);
      Screens.ALL.forEach(
          (name, making) -> {
            GameScreen screen = making.of(kit, words, new Heard());
            String where = name + " " + language.code() + " " + kit.look() + ": ";
            Typist keys = new Typist(screen);
            check(kit, screen, where, troubles);
            OVERLAYS
                .getOrDefault(name, MORE.getOrDefault(name, List.of()))
                .forEach(
                    overlay -> {
                      overlay.open(kit, words, screen, keys);
                      check(kit, screen, "sheet on " + where, troubles);
                      keys.press(Keys.ESCAPE);
                    });
            screen.dispose();
          });
    }
    return troubles;
  }

  private static void check(Kit kit, GameScreen screen, String where, List<String> troubles) {
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + t));
  }

  private interface Opening {
    void open(Kit kit, Phrasebook words, GameScreen screen, Typist keys);
  }

  private static final Message WRITTEN =
      Message.of("archive.written")
          .with("table", "where-the-sources-disagree-17.csv")
          .with("folder", "/home/somebody/with/a-rather-long-name/.local/share/games/reports");

  private static final Map<String, List<Opening>> OVERLAYS =
      Map.of(
          "title",
          List.of((kit, words, screen, keys) -> keys.press(Keys.ESCAPE)),
          "delegations",
          List.of((kit, words, screen, keys) -> keys.type("?")),
          "library",
          List.of(
              (kit, words, screen, keys) -> keys.type("n"),
              (kit, words, screen, keys) -> keys.type("e"),
              (kit, words, screen, keys) -> keys.type("x"),
              (kit, words, screen, keys) ->
                  screen.open(
                      Waiting.WIDE,
                      overlay ->
                          new Waiting(kit, words, "open.waiting")
                              .fill(overlay, () -> {}, () -> {})),
              (kit, words, screen, keys) ->
                  ((LibraryScreen) screen)
                      .tell(
                          "own.export",
                          Message.of("own.exported.some")
                              .with("file", "libya-through-the-years.gift")
                              .with("folder", "Documents/On the Record")
                              .with("taken", 12),
                          List.of(WRITTEN, WRITTEN)),
              (kit, words, screen, keys) -> keys.type("?"),
              (kit, words, screen, keys) ->
                  screen.open(
                      TimeOverlay.WIDE,
                      overlay ->
                          new TimeOverlay(
                                  kit,
                                  words,
                                  Fixtures.library().cards().get(0).title(),
                                  Fixtures.delegations(1).lengths(),
                                  15,
                                  minutes -> {})
                              .fill(overlay))),
          "preview",
          List.of(
              (kit, words, screen, keys) -> keys.type("?"),
              (kit, words, screen, keys) -> ((PreviewScreen) screen).exported(WRITTEN)),
          "introduction-4",
          List.of(
              (kit, words, screen, keys) -> keys.type("s"),
              (kit, words, screen, keys) -> keys.type("?")),
          "archive-matrix",
          List.of(
              (kit, words, screen, keys) -> keys.type("?"),
              (kit, words, screen, keys) -> ((ArchiveScreen) screen).exported(WRITTEN)),
          "archive-libya",
          List.of((kit, words, screen, keys) -> keys.type("m")),
          "archive-discrepancies",
          List.of((kit, words, screen, keys) -> keys.press(Keys.ENTER)),
          "archive-search",
          List.of(
              (kit, words, screen, keys) -> keys.type("e"),
              (kit, words, screen, keys) -> keys.type("/qqqq")),
          "dossier",
          List.of(
              (kit, words, screen, keys) -> keys.type("s"),
              (kit, words, screen, keys) ->
                  screen.open(
                      PauseOverlay.WIDE,
                      overlay -> new PauseOverlay(kit, words, new Heard()).fill(overlay)),
              (kit, words, screen, keys) -> {
                screen.reader(new PlayHeard());
                keys.type("s").press(Keys.DOWN, Keys.ENTER);
              }));

  private static final Map<String, List<Opening>> MORE =
      Map.of(
          "sessions",
          List.of(
              (kit, words, screen, keys) -> keys.type("?"),
              (kit, words, screen, keys) -> keys.press(Keys.FORWARD_DEL),
              (kit, words, screen, keys) -> keys.type("f"),
              (kit, words, screen, keys) ->
                  ((SessionsScreen) screen)
                      .tell("sessions.forget.ask", WRITTEN, List.of(WRITTEN, WRITTEN))));
}
