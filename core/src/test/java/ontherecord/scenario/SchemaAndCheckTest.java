package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The published schema, as a stock validator reads it, and the check agree on every lesson: what
 * the schema refuses cannot be played, and what cannot be played for its shape the schema refuses.
 */
class SchemaAndCheckTest {
  private static final Path ASSETS = Path.of("..", "assets");
  private static final Path MUSEUM = Path.of("src", "test", "resources", "bad-scenarios");

  /** Files larger than this are read by the check only: a validator takes minutes for them. */
  private static final long LARGE = 100_000;

  /**
   * What only the check can tell: what is named must be there, texts must fit, and a whole number
   * is written as one (to a schema 25.0 is whole). A key that stands there twice, or half of a
   * character, no validator sees.
   */
  private static final Set<String> ONLY_THE_CHECK =
      Set.of(
          "problem.json-half-character",
          "problem.key-doubled",
          "problem.number-not-whole",
          "scenario.problem.delegation-unknown",
          "scenario.problem.delegation-unplayable",
          "scenario.problem.dialogue-elsewhere",
          "scenario.problem.dialogue-unknown",
          "scenario.problem.dialogue-unsaid",
          "scenario.problem.discrepancy-unknown",
          "scenario.problem.fact-no-count",
          "scenario.problem.fact-unknown",
          "scenario.problem.issue-is-theme",
          "scenario.problem.issue-twice",
          "scenario.problem.issue-unknown",
          "scenario.problem.not-a-delegation",
          "scenario.problem.options-same",
          "scenario.problem.order-kind",
          "scenario.problem.order-level",
          "scenario.problem.order-mixed",
          "scenario.problem.position-unknown",
          "scenario.problem.roll-call-everybody",
          "scenario.problem.roll-call-nobody",
          "scenario.problem.scale-backwards",
          "scenario.problem.scale-without",
          "scenario.problem.speaker-everybody",
          "scenario.problem.speaker-not-offered",
          "scenario.problem.speaker-open",
          "scenario.problem.speaker-shared",
          "scenario.problem.spectrum-empty",
          "scenario.problem.statement-unknown",
          "scenario.problem.text-long",
          "scenario.problem.trend-counted",
          "scenario.problem.trend-uncounted",
          "scenario.problem.trend-unknown",
          "scenario.problem.trend-unsaid");

  /**
   * The same of a lesson's own record: what an entry names, tells and cites, and how long it is.
   */
  private static final Set<String> ONLY_THE_CHECK_OF_A_RECORD =
      Set.of(
          "problem.behalf-of-whom",
          "problem.count-unknown",
          "problem.dialogue-unknown",
          "problem.discrepancy-not-within",
          "problem.discrepancy-one-source",
          "problem.entry-unknown",
          "problem.id-doubled",
          "problem.issue-unknown",
          "problem.joint-open",
          "problem.joint-with-whom",
          "problem.name-doubled",
          "problem.own.date-missing",
          "problem.own.date-wrong",
          "problem.own.dialogue-unsaid",
          "problem.own.no-dialogue",
          "problem.own.spectrum-length",
          "problem.own.text-long",
          "problem.own.words-many",
          "problem.position-empty",
          "problem.position-not-empty",
          "problem.position-unknown",
          "problem.quote-long",
          "problem.quote-not-quoted",
          "problem.quote-whose",
          "problem.source-of-another",
          "problem.source-unknown",
          "problem.speaker-unknown",
          "problem.speaker-unlisted",
          "problem.statement-unknown",
          "problem.theme-has-none",
          "problem.words-not-found",
          "problem.words-often");

  /** Its own name is relative, and is read from where the file was found. */
  private static final String WHERE = "https://example.org/schema/scenario-1.schema.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try {
      Path file = ASSETS.resolve("schema").resolve("scenario-1.schema.json");
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(SchemaLocation.of(WHERE), JSON.readTree(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLessonThatIsShippedIsValid() {
    Path examples = ASSETS.resolve("guide").resolve("examples");
    return Stream.of(
            ASSETS.resolve("scenarios"),
            examples.resolve("en"),
            examples.resolve("fr"),
            examples.resolve("es"))
        .flatMap(folder -> ScenarioFiles.in(folder).stream())
        .map(file -> dynamicTest(file.toString(), () -> assertEquals(List.of(), told(file))));
  }

  private static List<String> told(Path file) throws IOException {
    return SCHEMA.validate(tree(file).orElseThrow()).stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> theyAgreeOnEveryBadLesson() {
    return ScenarioFiles.in(MUSEUM).stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> agree(file)));
  }

  private static void agree(Path file) throws IOException {
    Optional<JsonNode> tree = Files.size(file) > LARGE ? Optional.empty() : tree(file);
    if (tree.isEmpty()) {
      return;
    }
    List<String> fatal =
        ScenarioFiles.read(file, TheGame.record()).checked().problems().stream()
            .filter(p -> p.severity() == Severity.CANNOT_BE_PLAYED)
            .map(SchemaAndCheckTest::key)
            .toList();
    List<String> refused = told(file);
    if (!refused.isEmpty()) {
      assertNotEquals(List.of(), fatal, () -> "only the schema refuses it: " + refused);
    }
    List<String> shape =
        fatal.stream()
            .filter(key -> !ONLY_THE_CHECK.contains(key))
            .filter(key -> !ONLY_THE_CHECK_OF_A_RECORD.contains(key))
            .toList();
    if (!shape.isEmpty()) {
      assertNotEquals(List.of(), refused, () -> "only the check refuses it: " + shape);
    }
  }

  private static String key(Problem problem) {
    return problem.what().key();
  }

  /** The file as any program reads it; nothing where it is no JSON in UTF-8. */
  private static Optional<JsonNode> tree(Path file) throws IOException {
    try {
      return Optional.of(JSON.readTree(Files.readString(file))).filter(t -> !t.isMissingNode());
    } catch (JsonProcessingException | CharacterCodingException noJson) {
      return Optional.empty();
    }
  }
}
