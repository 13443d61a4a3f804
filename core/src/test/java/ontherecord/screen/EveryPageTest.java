package ontherecord.screen;

import static ontherecord.screen.ArchivePages.ARCHIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.record.Speaker;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.view.archive.Filter;
import ontherecord.view.archive.MatrixView;
import ontherecord.view.archive.TopicsView;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every issue and theme in every year, every speaker and every dialogue of the shipped record can
 * be read where there is least room for it.
 */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class EveryPageTest {
  private final List<String> troubles = new ArrayList<>();
  private final Heard heard = new Heard();

  @ParameterizedTest
  @EnumSource
  void nothingIsCutOnAnyPageOfTheRecord(Language language) {
    Phrasebook words = Screens.words(language);
    TestWindow.with(
        1024, 768, new Look(Theme.PAPER, TextSize.LARGE, true), kit -> look(kit, words));
    assertEquals(List.of(), troubles);
  }

  private void look(Kit kit, Phrasebook words) {
    TopicsView topics = ARCHIVE.topics();
    Stream.concat(topics.issues().stream(), topics.themes().stream())
        .forEach(topic -> topic.years().forEach(year -> issue(kit, words, topic.issue(), year)));
    for (Speaker speaker : ArchivePages.CONTENT.record().entries().speakers()) {
      check(
          kit,
          speaker.id(),
          new SpeakerScreen(kit, words, ARCHIVE.speaker(speaker.id()), heard),
          "");
    }
    List<MatrixView.Year> years = ARCHIVE.matrix(Filter.ALL).years();
    for (MatrixView.Year year : years) {
      check(
          kit,
          year.dialogue(),
          new DialogueScreen(kit, words, ARCHIVE, years, year.dialogue(), heard),
          "");
    }
  }

  private void issue(Kit kit, Phrasebook words, String issue, TopicsView.AtYear year) {
    for (String beside : List.of("", "m")) {
      GameScreen screen = new IssueScreen(kit, words, ARCHIVE.issue(issue), year.dialogue(), heard);
      check(kit, issue + " " + year.year() + beside, screen, beside);
    }
  }

  private void check(Kit kit, String name, GameScreen screen, String letters) {
    new Typist(screen).type(letters);
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(name + ": " + t));
    screen.dispose();
  }
}
