package ontherecord.storage.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
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

class ExportsTest {
  private static final TheRecord RECORD = RecordFiles.read().value().orElseThrow().record();
  private static final JsonArray ROWS =
      JsonParser.parseString(RecordRows.json(RECORD, Language.ENGLISH)).getAsJsonArray();

  @Test
  void thereIsARowForEveryCitation() {
    long citations =
        RECORD.entries().statements().size()
            + RECORD.entries().trends().size()
            + RECORD.entries().facts().stream().mapToLong(f -> f.values().size()).sum();
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
        CsvReader.builder().ofCsvRecord(RecordRows.csv(RECORD, Language.ENGLISH)).stream().toList();
    assertEquals(RecordRow.COLUMNS, table.get(0).getFields());
    assertEquals(ROWS.size() + 1, table.size());
    for (int i = 0; i < ROWS.size(); i++) {
      JsonObject row = ROWS.get(i).getAsJsonObject();
      assertEquals(row.get("id").getAsString(), table.get(i + 1).getField(0));
      assertEquals(row.get("says").getAsString(), table.get(i + 1).getField(17));
    }
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
