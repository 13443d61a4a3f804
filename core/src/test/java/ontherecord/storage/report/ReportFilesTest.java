package ontherecord.storage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final Report.Line LINE =
      new Report.Line("Hill & Dale", "Said <so>.", "Build it!", "", "Minutes, section 1");

  @Test
  void noFileIsOverwritten() {
    ReportFiles files = new ReportFiles(folder.resolve("new"));
    List<String> names =
        Stream.of(1, 2, 3)
            .map(i -> files.extract("2026-11-21 Bridge: HILL", "x").value().orElseThrow())
            .map(p -> p.getFileName().toString())
            .toList();
    assertEquals(
        List.of(
            "2026-11-21-bridge-hill.csv",
            "2026-11-21-bridge-hill-2.csv",
            "2026-11-21-bridge-hill-3.csv"),
        names);
  }

  @Test
  void aPreviewIsOnePageThatMarksWhatIsRightByMoreThanColour() throws IOException {
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
                        new Preview.Row("✓", "right", true, "Build", "", "Hill", List.of(LINE)),
                        new Preview.Row("–", "not right", false, "Ferry", "", "", List.of())),
                    "So it is.",
                    List.of(LINE),
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
        new ReportFiles(inTheWay).extract("x", "x").problems().get(0).what().key());
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
