package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
    assertTrue(said.out().startsWith("id,kind,dialogue,by,byNames,"));
  }

  @Test
  void namesAndParaphrasesSpeakTheLanguageAskedFor() {
    assertTrue(Said.by("record", "--locale", "fr").out().contains("\"Pays-Bas\""));
    assertEquals(2, Said.by("record", "--locale", "tlh").exit());
  }
}
