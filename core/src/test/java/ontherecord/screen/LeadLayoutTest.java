package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.Recess;
import ontherecord.screen.group.lead.NotesSheet;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.session.Scene;
import ontherecord.view.group.lead.LeadView;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a facilitator leads a session with: nothing is cut, hidden, outside or too small. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class LeadLayoutTest {
  private static final Map<String, LeadRooms.Making> ALL = new LinkedHashMap<>();

  static {
    LeadRooms.in(ALL, "libya-2011", 2);
    LeadRooms.in(ALL, "libya-2011", 12);
    LeadRooms.in(ALL, "summary-2015", 8);
  }

  private static final LeadView AT_A_ROUND =
      LeadRooms.lead(LeadRooms.at("libya-2011", 8, new Scene(Scene.Part.DISCUSS, 0, 0)));

  private final List<String> troubles = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void everyTextIsReadableInEveryLookAndLanguage(int width, int height) {
    for (TextSize size : TextSize.values()) {
      String theme = size == TextSize.LARGE ? Theme.PAPER : Theme.INK;
      TestWindow.with(width, height, new Look(theme, size, true), this::look);
    }
    assertEquals(List.of(), troubles);
  }

  private void look(Kit kit) {
    for (Language language : Language.values()) {
      Phrasebook words = Screens.words(language);
      ALL.forEach(
          (name, making) -> {
            GameScreen screen = making.of(kit, words, new GroupHeard());
            Typist keys = new Typist(screen);
            check(kit, screen, name, words);
            if (name.startsWith("roster")) {
              keys.type("d");
              check(kit, screen, "delegations on " + name, words);
            }
            screen.dispose();
          });
      sheets(kit, words);
    }
  }

  private void sheets(Kit kit, Phrasebook words) {
    GameScreen screen = ALL.values().iterator().next().of(kit, words, new GroupHeard());
    Typist keys = new Typist(screen);
    screen.open(
        Recess.WIDE, over -> new Recess(kit, words, true, true, new RecessHeard()).fill(over));
    check(kit, screen, "recess", words);
    screen.close();
    NotesSheet notes = new NotesSheet(kit, words, AT_A_ROUND);
    screen.open(NotesSheet.WIDE, over -> notes.fill(over, () -> {}, () -> {}));
    check(kit, screen, "notes", words);
    screen.close();
    screen.open(NotesSheet.WIDE, over -> notes.fillAnswers(over, () -> {}));
    check(kit, screen, "answers", words);
    screen.close();
    keys.type("?");
    check(kit, screen, "keys", words);
    screen.dispose();
  }

  private void check(Kit kit, GameScreen screen, String name, Phrasebook words) {
    String where = name + " " + words.language().code() + " " + kit.look() + ": ";
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + t));
  }
}
