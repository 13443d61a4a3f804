package ontherecord.storage.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFilesTest {
  /** Every heading stands for itself. */
  private static final Phrasebook WORDS =
      new Phrasebook(
          Language.FRENCH,
          Stream.concat(
                  Stream.of("rounds", "record", "room", "questions", "silences", "never-added"),
                  Stream.concat(Stream.of("footer"), columns()))
              .collect(Collectors.toMap(k -> "report." + k, k -> k)));

  /** Of a preview the same. */
  private static final Phrasebook PREVIEW_WORDS =
      new Phrasebook(
          Language.FRENCH,
          Stream.of(
                  "preview.rounds",
                  "preview.because",
                  "reveal.on-the-record",
                  "reveal.discuss",
                  "report.footer")
              .collect(Collectors.toMap(k -> k, k -> k)));

  @TempDir private Path folder;

  private static Stream<String> columns() {
    return Stream.of(
            "scenario",
            "number",
            "prompt",
            "counted",
            "said",
            "recorded",
            "outcome",
            "credit",
            "quarters",
            "reason",
            "citation")
        .map(c -> "column." + c);
  }

  private static Report report(String said) {
    Report.Line line =
        new Report.Line("Hill & Dale", "Said <so>.", "Build it!", "", "Minutes, section 1");
    return new Report(
        "2026-11-21 Bridge: HILL",
        "The \"bridge\"",
        List.of(new Report.Labelled("Délégation", "Hill"), new Report.Labelled("Joueuse", "")),
        List.of(new Report.Labelled("Fidélité", "½ sur 1")),
        List.of(
            new Report.Round(
                1,
                "What of it?",
                "fidelity",
                said,
                "Ferry",
                "Defensible",
                "½",
                2,
                "=1+1",
                List.of(line))),
        List.of(line),
        List.of("Why?"),
        List.of());
  }

  @Test
  void aPageNeedsNothingButItselfAndHidesNoMarkup() throws IOException {
    Path page = new ReportFiles(folder).page(report("Build"), WORDS).value().orElseThrow();
    String html = Files.readString(page);
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
    assertTrue(html.contains("<th scope=\"col\">column.said</th>"));
    assertTrue(html.contains("<th scope=\"row\">1</th>"));
    assertTrue(html.contains("Hill &amp; Dale") && html.contains("Said &lt;so&gt;."));
    assertFalse(html.contains("<script") || html.contains("src=") || html.contains("href="));
    assertFalse(html.contains("silences"), "no heading over nothing");
    assertFalse(html.contains("Joueuse"), "nothing is told that was not said");
  }

  @Test
  void aTableIsReadBySpreadsheets() throws IOException {
    Path table =
        new ReportFiles(folder).table(report("Build, \"now\""), WORDS).value().orElseThrow();
    assertEquals(
        "\uFEFFcolumn.scenario,Délégation,Joueuse,column.number,column.prompt,column.counted,column.said,column.recorded,column.outcome,column.quarters,column.reason,column.citation\r\n"
            + "\"The \"\"bridge\"\"\",Hill,,1,What of it?,fidelity,\"Build,"
            + " \"\"now\"\"\",Ferry,Defensible,2,'=1+1,\"Minutes, section 1\"\r\n",
        Files.readString(table, UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"=1+1,'=1+1", "+1,'+1", "-1x,'-1x", "@a,'@a", "1-1,1-1", "a=b,a=b"})
  void noFieldIsTakenForAFormula(String said, String field) throws IOException {
    Path table = new ReportFiles(folder).table(report(said), WORDS).value().orElseThrow();
    assertTrue(Files.readString(table).contains("," + field + ","));
  }

  @Test
  void noFileIsOverwritten() {
    ReportFiles files = new ReportFiles(folder.resolve("new"));
    List<String> names =
        Stream.of(1, 2, 3)
            .map(i -> files.page(report("x"), WORDS).value().orElseThrow())
            .map(p -> p.getFileName().toString())
            .toList();
    assertEquals(
        List.of(
            "2026-11-21-bridge-hill.html",
            "2026-11-21-bridge-hill-2.html",
            "2026-11-21-bridge-hill-3.html"),
        names);
  }

  @Test
  void aPreviewIsOnePageThatMarksWhatIsRightByMoreThanColour() throws IOException {
    Report.Line line = report("x").room().get(0);
    Preview preview =
        new Preview(
            "preview Bridge",
            "The <bridge>",
            "Every answer",
            List.of(new Report.Labelled("Time", "10 min")),
            List.of(
                new Preview.Section("Aims", true, List.of("Tell it.")),
                new Preview.Section("Briefing", false, List.of()),
                new Preview.Section("A word", false, List.of("Let them choose."))),
            List.of(
                new Preview.Round(
                    1,
                    "Knowledge",
                    "What of it?",
                    "",
                    List.of(
                        new Preview.Row("✓", "right", true, "Build", "", "Hill", List.of(line)),
                        new Preview.Row("–", "not right", false, "Ferry", "", "", List.of())),
                    "So it is.",
                    List.of(line),
                    "Why?")),
            List.of(new Preview.Section("Questions", true, List.of("And now?"))));
    Path page = new ReportFiles(folder).preview(preview, PREVIEW_WORDS).value().orElseThrow();
    assertEquals("preview-bridge.html", String.valueOf(page.getFileName()));
    String html = Files.readString(page);
    assertTrue(html.contains("<h1>The &lt;bridge&gt;</h1>"));
    assertTrue(html.contains("<p class=\"notice\">Every answer</p>"));
    assertTrue(html.contains("<span class=\"mark\">✓</span>") && html.contains("<em>right</em>"));
    assertTrue(html.contains("Let them choose.") && html.contains("<li>And now?</li>"));
    assertTrue(html.contains("Minutes, section 1") && html.contains("So it is."));
    assertFalse(html.contains("Briefing"), "no heading over nothing");
    assertFalse(html.contains("<script") || html.contains("src=") || html.contains("href="));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertEquals(
        "report.not-written",
        new ReportFiles(inTheWay).page(report("x"), WORDS).problems().get(0).what().key());
  }

  @Test
  void aHeadingWithoutWordsFailsAtOnce() {
    Phrasebook none = new Phrasebook(Language.ENGLISH, Map.of());
    org.junit.jupiter.api.Assertions.assertThrows(
        ontherecord.message.MissingWords.class,
        () -> new ReportFiles(folder).page(report("x"), none));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21-Prévenir d’abord : l’été-MEX, 2026-11-21-prevenir-d-abord-l-ete-mex.csv",
    "2026-11-21-¿Quién responde?-, 2026-11-21-quien-responde.csv"
  })
  void aNameIsOneThatEveryDiskTakes(String stem, String expected) {
    Path file = new ReportFiles(folder).extract(stem, "x").value().orElseThrow();
    assertEquals(expected, String.valueOf(file.getFileName()));
  }
}
