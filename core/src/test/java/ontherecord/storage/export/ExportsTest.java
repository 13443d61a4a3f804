package ontherecord.storage.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.record.TheRecord;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.WordsFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {
  private static final TheRecord RECORD = RecordFiles.read().value().orElseThrow().record();
  private static final Set<String> ALL = Wanted.ALL.in(RECORD);
  private static final JsonArray ROWS =
      JsonParser.parseString(RecordRows.json(RECORD, Language.ENGLISH, ALL)).getAsJsonArray();

  @Test
  void thereIsARowForEveryCitation() {
    long citations =
        RECORD.entries().statements().size()
            + RECORD.entries().trends().size()
            + RECORD.entries().facts().stream().mapToLong(f -> f.values().size()).sum()
            + RECORD.entries().discrepancies().stream().mapToLong(d -> d.sides().size()).sum();
    assertEquals(citations, ROWS.size());
  }

  @Test
  void everyRowHasEveryColumnAndItsCitation() {
    for (var element : ROWS) {
      JsonObject row = element.getAsJsonObject();
      assertEquals(RecordRow.COLUMNS, List.copyOf(row.keySet()));
      assertTrue(row.get("by").isJsonArray());
      for (String column :
          List.of("id", "kind", "dialogue", "says", "source", "section", "words")) {
        assertTrue(row.get(column).getAsString().length() > 0, column);
      }
    }
  }

  @Test
  void theTableHoldsTheSameRows() {
    List<CsvRecord> table =
        CsvReader.builder().ofCsvRecord(RecordRows.csv(RECORD, Language.ENGLISH, ALL)).stream()
            .toList();
    assertEquals(RecordRow.COLUMNS, table.get(0).getFields());
    assertEquals(ROWS.size() + 1, table.size());
    for (int i = 0; i < ROWS.size(); i++) {
      JsonObject row = ROWS.get(i).getAsJsonObject();
      assertEquals(row.get("id").getAsString(), table.get(i + 1).getField(0));
      int says = RecordRow.COLUMNS.indexOf("says");
      assertEquals(row.get("says").getAsString(), table.get(i + 1).getField(says));
    }
  }

  /**
   * What is wanted, by what it is filtered, and one id that must and one that must not be there.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011 |                |        |           | 2011-division-mexico | 2016-concern-seven
               | veto-restraint |        |           | 2011-trend-veto-restraint | 2011-division-mexico
               |                | MEX    |           | 2011-division-mexico | 2011-trend-veto-restraint
          2011 | veto-restraint | MEX    | STATEMENT | 2011-not-blocked-liechtenstein-mexico | 2011-veto-four
               |                |        | TREND     | 2011-trend-veto-restraint | 2011-division-mexico
               |                |        | FACT      | 2011-veto-four | 2011-trend-veto-restraint
          2012 |                |        |           | 2012-discrepancy-brazil-words | 2011-veto-four
               |                | BRA    | DISCREPANCY | 2012-discrepancy-brazil-words | 2012-discrepancy-acceptance
          """)
  void onlyWhatIsAskedForIsExported(
      String dialogue, String issue, String speaker, Wanted.Kind kind, String there, String not) {
    Set<String> ids = new Wanted(list(dialogue), list(issue), list(speaker), list(kind)).in(RECORD);
    assertTrue(ids.contains(there), () -> there + " is not in " + ids);
    assertFalse(ids.contains(not), not);
    assertEquals(
        ids,
        JsonParser.parseString(RecordRows.json(RECORD, Language.ENGLISH, ids))
            .getAsJsonArray()
            .asList()
            .stream()
            .map(row -> row.getAsJsonObject().get("id").getAsString())
            .collect(Collectors.toSet()));
  }

  private static <T> List<T> list(T one) {
    return one == null ? List.of() : List.of(one);
  }

  @Test
  void everySideOfADiscrepancyIsARow() {
    String ordinal = "2012-discrepancy-annual-or-fourth";
    List<JsonObject> sides =
        JsonParser.parseString(RecordRows.json(RECORD, Language.ENGLISH, Set.of(ordinal)))
            .getAsJsonArray()
            .asList()
            .stream()
            .map(row -> row.getAsJsonObject())
            .toList();
    assertEquals(
        List.of("icrtop-2012", "gcr2p-2012"),
        sides.stream().map(side -> side.get("source").getAsString()).toList());
    assertEquals("discrepancy", sides.get(0).get("kind").getAsString());
    assertEquals("between-sources", sides.get(0).get("type").getAsString());
    assertEquals(
        "2012-ordinal", sides.get(0).get("concerns").getAsJsonArray().get(0).getAsString());
  }

  @Test
  void noCellOfATableIsRunAsAFormula() {
    assertEquals(
        "'=1+1,'@me,'+a,-12,\"a,\"\"b\"\"\",\r\n",
        Csv.print(List.of(List.of("=1+1", "@me", "+a", "-12", "a,\"b\"", ""))));
  }

  @Test
  void aProblemIsOneLineThatEditorsUnderstand() {
    Phrasebook english = WordsFiles.read(Language.ENGLISH).value().orElseThrow();
    Problem problem =
        new Problem(
            Severity.CANNOT_BE_PLAYED,
            new Place("veto-2012.json", 14, 22, "rounds[3].issue"),
            Message.of("problem.issue-unknown").with("id", "veto-restrain"),
            Message.of("problem.did-you-mean").with("suggestion", "veto-restraint"));
    assertEquals(
        "veto-2012.json:14:22 rounds[3].issue: cannot be played: There is no issue"
            + " \"veto-restrain\". Did you mean \"veto-restraint\"?",
        ProblemReport.line(problem, english));
    assertEquals(
        "{\"file\":\"veto-2012.json\",\"line\":14,\"column\":22,\"path\":\"rounds[3].issue\","
            + "\"severity\":\"cannot-be-played\",\"problem\":\"problem.issue-unknown\","
            + "\"what\":\"There is no issue \\\"veto-restrain\\\".\","
            + "\"remedy\":\"Did you mean \\\"veto-restraint\\\"?\"}",
        JsonParser.parseString(ProblemReport.json(List.of(problem), english))
            .getAsJsonArray()
            .get(0)
            .toString());
  }
}
