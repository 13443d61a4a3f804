package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCommandTest {

  @Test
  void theRecordIsPrintedAsObjects() {
    Said said = Said.by("record", "--format", "json");
    assertEquals(0, said.exit());
    assertEquals("", said.err());
    assertTrue(said.out().startsWith("[\n  {\n    \"id\": \"2011-"));
    assertEquals(said.out(), Said.by("record").out());
  }

  @Test
  void theRecordIsPrintedAsATable() {
    Said said = Said.by("record", "--format", "csv");
    assertEquals(0, said.exit());
    assertTrue(said.out().startsWith("id,kind,type,dialogue,by,byNames,"));
  }

  @Test
  void namesAndParaphrasesSpeakTheLanguageAskedFor() {
    assertTrue(Said.by("record", "--locale", "fr").out().contains("\"Pays-Bas\""));
    assertEquals(2, Said.by("record", "--locale", "tlh").exit());
  }

  @Test
  void onlyThePartAskedForIsPrinted() {
    Said said =
        Said.by(
            "record",
            "--dialogue",
            "2011,2016",
            "--issue=veto-restraint",
            "--delegation",
            "MEX",
            "--delegation",
            "SGP",
            "--kind",
            "statement",
            "--format",
            "csv");
    assertEquals(0, said.exit());
    assertTrue(said.out().contains("2011-veto-mexico-singapore-switzerland-australia"));
    assertFalse(said.out().contains("2011-division-mexico"));
    assertFalse(said.out().contains("2011-trend-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --delegation | MEK            | There is no speaker "MEK". Did you mean "MEX"?
          --delegation | mex            | There is no speaker "mex". Did you mean "MEX"?
          --issue      | veto-restrain  | There is no issue "veto-restrain". Did you mean "veto-restraint"?
          --dialogue   | 2011,2013      | There is no dialogue "2013".
          """)
  void anUnknownIdIsRefusedWithTheNearestOne(String option, String ids, String sentence) {
    Said said = Said.by("record", option, ids);
    assertEquals(2, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().startsWith(sentence), said.err());
  }
}
