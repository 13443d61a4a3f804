package ontherecord.storage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.message.Text;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.OrderRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.SpeakerRound;
import ontherecord.scenario.TrendRound;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.WordsFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for other programs, and read in again, asks the same. */
class RoundTripTest {
  @TempDir private Path folder;

  static Stream<Scenario> lessons() {
    return ScenarioFiles.SHIPPED.stream().map(TheGame::scenario);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aSheetAsksTheSame(Scenario lesson) throws IOException {
    for (Language language : Language.values()) {
      Exported exported = Exports.csv(lesson, words(language));
      Imported back = read(exported);
      assertEquals(List.of(), leftOut(back));
      assertEquals(exported.taken(), back.taken());
      if (lesson.whose() == Scenario.RecordOf.GAME) {
        assertEquals(lesson.rounds().size(), back.taken());
        assertEquals(asked(lesson, language), asked(scenario(back), Language.ENGLISH));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void questionsForMoodleAskTheSame(Scenario lesson) throws IOException {
    for (Language language : Language.values()) {
      Exported exported = Exports.gift(lesson, words(language));
      Imported back = read(exported);
      // A question made for a round is sometimes longer than a teacher's own may be.
      assertTrue(
          leftOut(back).stream().allMatch(key -> key.startsWith("import.long")),
          leftOut(back).toString());
      assertEquals(exported.taken(), back.taken() + back.left());
      List<String> choices = choices(lesson, language);
      List<String> found =
          back.scenario().isEmpty() ? List.of() : choices(scenario(back), Language.ENGLISH);
      assertTrue(found.containsAll(choices), () -> choices + "\n" + found);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTemplatesAreReadInEveryLanguage(Language language) throws IOException {
    Path csv = Files.write(folder.resolve("template.csv"), Templates.csv(words(language)));
    Imported sheet = Imports.read(csv, TheGame.record());
    assertEquals(List.of(), sheet.problems());
    assertEquals(4, sheet.taken());
    Path xlsx = Files.write(folder.resolve("template.xlsx"), Templates.xlsx(words(language)));
    Imported workbook = Imports.read(xlsx, TheGame.record());
    List<String> told = workbook.problems().stream().map(p -> p.what().key()).toList();
    assertEquals(List.of("problem.sheet.which", "problem.sheet.no-rows"), told);
  }

  private Imported read(Exported exported) throws IOException {
    Path file = folder.resolve(exported.fileName());
    Files.writeString(file, exported.text(), UTF_8);
    return Imports.read(file, TheGame.record());
  }

  private static List<String> leftOut(Imported imported) {
    return imported.problems().stream()
        .filter(p -> p.severity() == ontherecord.problem.Severity.CANNOT_BE_PLAYED)
        .map(p -> p.what().key())
        .toList();
  }

  private static Phrasebook words(Language language) {
    return WordsFiles.read(language).value().orElseThrow();
  }

  private static Scenario scenario(Imported imported) {
    return ScenarioFiles.of("back.json", imported.scenario().orElseThrow(), TheGame.record())
        .checked()
        .value()
        .orElseThrow();
  }

  private static List<String> asked(Scenario lesson, Language language) {
    return lesson.rounds().stream().map(round -> asked(round, language)).toList();
  }

  private static List<String> choices(Scenario lesson, Language language) {
    return lesson.rounds().stream()
        .filter(ChoiceRound.class::isInstance)
        .map(round -> inWords((ChoiceRound) round, language))
        .toList();
  }

  private static String inWords(ChoiceRound choice, Language language) {
    List<String> parts = new ArrayList<>();
    parts.add(choice.prompt().in(language));
    choice.options().forEach(o -> parts.add(o.text().in(language) + (o.right() ? "!" : "")));
    parts.add(choice.because().in(language));
    return String.join("|", parts);
  }

  /** Everything a round asks, but the language that it is asked in. */
  private static String asked(Round round, Language language) {
    List<Object> parts = new ArrayList<>();
    parts.add(round.kind());
    parts.add(round.dialogue());
    parts.add(round.discuss().in(language));
    if (round instanceof ChoiceRound choice) {
      parts.add(inWords(choice, language));
      parts.add(choice.evidence().stream().map(e -> e.entry()).sorted().toList());
    } else if (round instanceof EstimateRound estimate) {
      parts.addAll(List.of(estimate.counted().id(), estimate.from(), estimate.to()));
      parts.add(words(estimate.prompt(), language));
    } else if (round instanceof OrderRound order) {
      parts.add(order.facts());
      parts.add(words(order.prompt(), language));
    } else if (round instanceof PositionRound position) {
      parts.add(position.issue());
    } else if (round instanceof RollCallRound call) {
      parts.addAll(List.of(call.position(), call.candidates(), call.asked()));
      parts.add(words(call.prompt(), language));
    } else if (round instanceof TrendRound trend) {
      parts.add(trend.trend());
      parts.add(words(trend.prompt(), language));
    } else if (round instanceof SpeakerRound speaker) {
      parts.addAll(List.of(speaker.statement(), speaker.candidates()));
      parts.add(words(speaker.prompt(), language));
    }
    return parts.toString();
  }

  private static String words(Text text, Language language) {
    return text.in(language);
  }
}
