package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.LookBackScene;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.session.Closing;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.debrief.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of a debrief can be read, of few teams and of many, of short lessons and of long. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class EveryDebriefTest {
  private static final int WARM = 40;

  private final List<String> troubles = new ArrayList<>();

  /** The lesson of most positions, as a room of twelve teams leaves it, in every look. */
  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void nothingIsCutInAnyLookAndLanguage(int width, int height) {
    Gathering room = DebriefRooms.over(TheGame.scenario("libya-2011"), 12, DebriefRooms.SENTENCE);
    for (String theme : List.of(Theme.PAPER, Theme.INK)) {
      for (TextSize size : TextSize.values()) {
        Look look = new Look(theme, size, true);
        for (Language language : Language.values()) {
          look(width, height, look, language, DebriefRooms.voted(room, Closing.Fate.VOTED));
        }
      }
    }
    assertEquals("", String.join("\n", troubles));
  }

  /** Every shipped lesson, where room is least; teams from two to twelve. */
  @ParameterizedTest
  @EnumSource
  void norInAnyLesson(Language language) {
    Look look = new Look(Theme.PAPER, TextSize.LARGE, true);
    int teams = 2;
    for (String lesson : ScenarioFiles.SHIPPED) {
      Scenario scenario = TheGame.scenario(lesson);
      look(1024, 768, look, language, DebriefRooms.over(scenario, teams));
      teams = teams == 12 ? 2 : teams + 2;
    }
    Scenario longest = DebriefRooms.whole(TheGame.scenario("libya-2011"));
    look(1024, 768, look, language, DebriefRooms.over(longest, 8));
    look(1280, 720, look, language, DebriefRooms.over(longest, 12));
    assertEquals("", String.join("\n", troubles));
  }

  @Test
  void aPageIsDrawnInFewCallsAndWithoutAllocating() {
    Gathering room = DebriefRooms.over(TheGame.scenario("libya-2011"), 12, DebriefRooms.SENTENCE);
    TestWindow.with(
        1024,
        768,
        Look.plain(),
        kit -> {
          Contents contents = DebriefRooms.page(room, 0).contents();
          contents.parts().forEach(part -> drawsThriftily(kit, room, part.first()));
        });
    assertEquals("", String.join("\n", troubles));
  }

  private void drawsThriftily(Kit kit, Gathering room, int at) {
    GroupHeard heard = new GroupHeard();
    Phrasebook words = Screens.words(Language.FRENCH);
    LookBackView view = DebriefRooms.page(room, at);
    LookBackScene screen = new LookBackScene(kit, words, view, heard, heard);
    screen.terms(TermsWindowTest.TERMS);
    screen.show();
    for (int i = 0; i < WARM; i++) {
      screen.render(0.05f);
    }
    GLProfiler profiler = new GLProfiler(Gdx.graphics);
    profiler.enable();
    screen.render(0.016f);
    if (profiler.getDrawCalls() > 20) {
      troubles.add("page " + at + " takes " + profiler.getDrawCalls() + " draw calls");
    }
    profiler.disable();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 10; i++) {
        screen.render(0.016f);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    if (least > 0) {
      troubles.add("page " + at + " allocates " + least + " bytes in ten frames");
    }
    screen.dispose();
  }

  private void look(int width, int height, Look look, Language language, Gathering room) {
    Phrasebook words = Screens.words(language);
    TestWindow.with(
        width,
        height,
        look,
        kit -> {
          for (int at = 0; at < DebriefRooms.pages(room); at++) {
            LookBackView view = DebriefRooms.page(room, at);
            page(kit, words, view, "");
            switch (view.page().chapter()) {
              case SENTENCE -> page(kit, words, view, "v");
              case LEFT -> page(kit, words, view, "w");
              default -> {}
            }
          }
        });
  }

  private void page(Kit kit, Phrasebook words, LookBackView view, String letters) {
    GroupHeard heard = new GroupHeard();
    LookBackScene screen = new LookBackScene(kit, words, view, heard, heard);
    screen.terms(TermsWindowTest.TERMS);
    new Typist(screen).type(letters);
    String where =
        words.say(view.head().lesson())
            + ", "
            + view.page().getClass().getSimpleName()
            + " "
            + view.at()
            + letters
            + " "
            + words.language()
            + " "
            + kit.look();
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + ": " + t));
    small(kit, screen.stage().getRoot(), where);
    screen.dispose();
  }

  /**
   * What is told is never smaller than a thirty-sixth of the height; where it is printed may be.
   */
  private void small(Kit kit, Group group, String where) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Words words && words.size() < kit.units().smallestProjected()) {
        troubles.add(where + ": small “" + words.text() + "” " + words.size());
      } else if (actor instanceof Scroll scroll && scroll.scrolls()) {
        troubles.add(where + ": something scrolls");
      }
      boolean edge = actor instanceof Bar || actor instanceof Foot;
      if (!edge && !"cited".equals(actor.getName()) && actor instanceof Group inner) {
        small(kit, inner, where);
      }
    }
  }
}
