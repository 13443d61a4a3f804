package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.storage.JsonFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published schema and the reader know the same keys, and the shipped lessons use no other. */
class SchemaTest {
  private static final Written SCHEMA = json("schema/scenario-1.schema.json");
  private static final List<String> KINDS =
      List.of("choice", "estimate", "order", "position", "roll-call", "trend", "who-said-it");

  private static Written json(String name) {
    return Shelf.packed().json(name).value().orElseThrow();
  }

  private static Written at(Written table, String... path) {
    Written here = table;
    for (String key : path) {
      here =
          ((Written.Table) here)
              .members().stream()
                  .filter(m -> m.key().equals(key))
                  .map(Written.Member::value)
                  .findFirst()
                  .orElseThrow();
    }
    return here;
  }

  private static Set<String> keys(Written table) {
    return ((Written.Table) table)
        .members().stream().map(Written.Member::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ofRound(String kind) {
    return keys(at(SCHEMA, "$defs", kind, "properties"));
  }

  @TestFactory
  Stream<DynamicTest> theReaderKnowsEveryKeyOfTheSchema() {
    String whole = nulls(keys(at(SCHEMA, "properties")), "rounds", "settings");
    return Stream.of(
            Stream.of(dynamicTest("the whole", () -> knows("{ %s }".formatted(whole)))),
            Stream.of(
                dynamicTest(
                    "settings",
                    () ->
                        knows(
                            "{ \"settings\": { %s, \"draw\": { %s } } }"
                                .formatted(
                                    nulls(settings(), "draw"), nulls(keys(at(SCHEMA, draw()))))))),
            KINDS.stream()
                .map(
                    kind ->
                        dynamicTest(
                            kind,
                            () ->
                                knows(
                                    "{ \"rounds\": [{ \"kind\": \"%s\", %s }] }"
                                        .formatted(kind, nulls(ofRound(kind), "kind"))))))
        .flatMap(tests -> tests);
  }

  private static Set<String> settings() {
    return keys(at(SCHEMA, "properties", "settings", "properties"));
  }

  private static String[] draw() {
    return new String[] {"properties", "settings", "properties", "draw", "properties"};
  }

  private static String nulls(Set<String> keys, String... but) {
    Set<String> left = new TreeSet<>(keys);
    left.removeAll(List.of(but));
    return left.stream().map(k -> "\"" + k + "\": null").collect(Collectors.joining(", "));
  }

  private static void knows(String text) {
    Problems problems = new Problems();
    ScenarioDraft.read(JsonFile.parse("keys.json", text).value().orElseThrow(), problems);
    assertEquals(
        List.of(),
        problems.all().stream()
            .filter(p -> p.what().key().equals("problem.key-unknown"))
            .map(Problem::place)
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> theShippedLessonsUseNoOtherKey() {
    return ScenarioFiles.SHIPPED.stream()
        .map(id -> dynamicTest(id, () -> usesNoOther(json("scenarios/" + id + ".json"))));
  }

  private static void usesNoOther(Written lesson) {
    assertIn(keys(lesson), keys(at(SCHEMA, "properties")));
    assertIn(keys(at(lesson, "settings")), settings());
    for (Written round : ((Written.Items) at(lesson, "rounds")).values()) {
      String kind = ((Written.Words) at(round, "kind")).words();
      assertIn(keys(round), ofRound(kind));
      if (kind.equals("choice")) {
        for (Written option : ((Written.Items) at(round, "options")).values()) {
          Written known = at(SCHEMA, "$defs", kind, "properties", "options", "items", "properties");
          assertIn(keys(option), keys(known));
        }
      }
    }
  }

  private static void assertIn(Set<String> used, Set<String> known) {
    Set<String> unknown = new TreeSet<>(used);
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }
}
