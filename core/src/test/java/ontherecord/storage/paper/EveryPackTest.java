package ontherecord.storage.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.app.paper.PaperReport;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundView;
import ontherecord.view.paper.Letters;
import ontherecord.view.paper.PaperView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped lesson goes on paper, in each language: whole, in its place, and without answers.
 */
class EveryPackTest {

  static Stream<Arguments> lessons() {
    return Papers.lessons().stream()
        .flatMap(lesson -> Stream.of(Language.values()).map(l -> Arguments.of(lesson, l)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lessons")
  void everythingStandsOnThePageAndNothingOverAnother(String lesson, Language language) {
    PaperReport report = Papers.report(lesson, language);
    Paper paper = language == Language.ENGLISH ? Paper.LETTER : Paper.A4;
    for (Print print : List.of(report.pack(), report.key())) {
      Printing.Made made = Papers.made(print, paper);
      assertEquals(List.of(), Layout.faults(made));
      assertEquals(Set.of(), made.missing());
    }
  }

  @ParameterizedTest
  @MethodSource("ontherecord.storage.paper.Papers#lessons")
  void whatIsAskedIsHandedOutAndWhatIsRightIsNot(String lesson) {
    Phrasebook words = Papers.words(Language.FRENCH);
    PaperView view = Papers.view(TheGame.scenario(lesson));
    PaperReport report = PaperReport.of(view, words);
    String pack = Papers.text(Papers.made(report.pack(), Paper.A4).bytes());
    String key = Papers.text(Papers.made(report.key(), Paper.A4).bytes());
    for (PaperView.Round round : view.rounds()) {
      for (Sayable asked : asked(round.open())) {
        String said = Papers.said(words, asked);
        assertTrue(pack.contains(said), said);
      }
      String because = Papers.said(words, round.answer().key().because());
      assertTrue(because.isEmpty() || !pack.contains(because), because);
      assertTrue(key.contains(because), because);
      for (RecordLine line : round.answer().record()) {
        Passage passage = line.passage();
        assertTrue(key.contains(Papers.packed(passage.words())), passage.words());
        assertTrue(key.contains(Papers.packed(passage.section())), passage.section());
        String title = Papers.said(words, passage.title());
        assertTrue(key.contains(title), title);
      }
    }
    assertFalse(pack.contains("(" + Papers.said(words, Message.of("preview.right")) + ")"));
    assertFalse(pack.contains(Papers.said(words, Message.of("paper.worth"))));
  }

  private static List<Sayable> asked(RoundView open) {
    Stream<Sayable> offered = Stream.of();
    if (open instanceof RoundView.OfPosition position) {
      offered =
          position.cards().stream().flatMap(card -> Stream.of(card.mark().label(), card.meaning()));
    } else if (open instanceof RoundView.OfChoice choice) {
      offered = choice.options().stream().map(RoundView.Option::text);
    } else if (open instanceof RoundView.OfOrder order) {
      offered = order.things().stream().map(RoundView.Option::text);
    } else if (open instanceof RoundView.OfRollCall call) {
      boolean lettered = call.mostPicks() == 1 && call.tiles().size() <= Letters.CARDS;
      offered = call.tiles().stream().map(lettered ? Emblem::name : Emblem::shortName);
    }
    return Stream.concat(Stream.of(open.prompt()), offered).toList();
  }
}
