package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.reveal.Beside;
import ontherecord.screen.round.Way;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.LibraryView;
import ontherecord.view.Picker;
import ontherecord.view.RoundView;
import ontherecord.view.Shelf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every round of every shipped lesson, and all around it, can be read where room is least. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class EveryLessonTest {
  private final List<String> troubles = new ArrayList<>();
  private final PlayHeard heard = new PlayHeard();
  private Kit kit;
  private Phrasebook words;

  @ParameterizedTest
  @EnumSource
  void nothingIsCutInAnyRoundOfALesson(Language language) {
    lookAround(1024, 768, language);
  }

  /** Where a window is low and wide, other things fold than where it is narrow. */
  @ParameterizedTest
  @EnumSource
  void norInALowWindow(Language language) {
    lookAround(1280, 720, language);
  }

  private void lookAround(int width, int height, Language language) {
    words = Screens.words(language);
    Look look = new Look(Theme.PAPER, TextSize.LARGE, true);
    TestWindow.with(
        width,
        height,
        look,
        window -> {
          kit = window;
          library();
          ScenarioFiles.SHIPPED.forEach(lesson -> lesson(TheGame.scenario(lesson)));
        });
    assertEquals("", String.join("\n", troubles));
  }

  private void library() {
    List<LibraryView.Card> cards =
        ScenarioFiles.SHIPPED.stream()
            .map(TheGame::scenario)
            .map(s -> Shelf.card(s.id(), "", s, Shelf.Played.NEVER, List.of()))
            .toList();
    check("library", new LibraryScreen(kit, words, new LibraryView(cards), new Heard()));
  }

  private void lesson(Scenario scenario) {
    if (!scenario.seatsDrafters()) {
      var view =
          Picker.of(scenario, ArchivePages.CONTENT.shown(scenario), Map.of(), scenario.minutes());
      check(scenario.id() + " delegations", new DelegationsScreen(kit, words, view, new Heard()));
    }
    for (String seat : scenario.seats()) {
      check(
          scenario.id() + " dossier " + seat,
          new DossierScreen(
              kit,
              words,
              LessonSessions.before(scenario, seat).dossier(),
              DossierScreen.When.BEFORE_THE_ROUNDS,
              new Heard()));
    }
    for (LessonSessions session : LessonSessions.of(scenario)) {
      for (int step = 0; step < session.rounds(); step++) {
        round(scenario.id() + " " + session.name(step), session, step);
      }
      for (LessonSessions.Given given : LessonSessions.Given.values()) {
        check(
            scenario.id() + " debrief " + given,
            new DebriefScreen(kit, words, session.over(given).debrief(), heard));
      }
    }
  }

  private void round(String name, LessonSessions session, int step) {
    RoundView view = session.open(step).round();
    List<Way> ways =
        view instanceof RoundView.OfRollCall ? List.of(Way.values()) : List.of(Way.LIST);
    for (Way way : ways) {
      check(name + " " + way, new RoundScreen(kit, words, view, way, heard));
    }
    for (LessonSessions.Given given : LessonSessions.Given.values()) {
      check(
          name + " reveal " + given,
          new RevealScreen(
              kit, words, session.revealed(step, given).reveal(step), Beside.CHAMBER, heard));
    }
  }

  private void check(String name, GameScreen screen) {
    screen.terms(TermsWindowTest.TERMS);
    screen.reader(heard);
    screen.show();
    LayoutCheck.of(kit, screen.stage())
        .forEach(t -> troubles.add(name + " " + words.language().code() + ": " + t));
    screen.dispose();
  }
}
