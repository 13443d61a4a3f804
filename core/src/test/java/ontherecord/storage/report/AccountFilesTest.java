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
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.storage.drawing.Drawing;
import ontherecord.storage.drawing.Paint;
import ontherecord.storage.drawing.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountFilesTest {
  private static final Drawing DRAWING =
      new Drawing(
          100,
          50,
          "The <room>",
          "Build: Hill & Dale.",
          List.of(
              new Stroke.Shared(
                  "world",
                  List.of(Stroke.Area.of(List.of(new float[] {0, 0, 9, 0, 9, 9}), Paint.LAND))),
              new Stroke.Flag("mx", 10, 10, 20),
              new Stroke.Flag("nowhere", 40, 10, 20),
              new Stroke.Words("<46>", 50, 40, 12, Stroke.Strength.BOLD, Paint.INK),
              new Stroke.Line(0, 0, 100, 50, Paint.LINE, 1)));

  @TempDir private Path folder;

  private static Account account(String name) {
    Report.Line line =
        new Report.Line("Hill & Dale", "Said <so>.", "Build it!", "", "Minutes, section 1");
    return new Account(
        Language.FRENCH,
        "Le \"pont\"",
        List.of(
            new Part.Paragraph(Part.Tone.NOTICE, "One log is left out."),
            new Part.Facts(List.of(new Report.Labelled("Équipe", name))),
            new Part.Figures(List.of(new Report.Labelled("Fidélité", "3½ sur 4"))),
            new Part.Heading(2, "round-1", "1. What of it?"),
            new Part.Grid(
                "Round 1",
                List.of(0.5f, 0.5f),
                List.of("Who", "Said"),
                List.of(
                    new Part.Row(
                        List.of(
                            Part.Cell.of(name),
                            new Part.Cell(
                                "Build",
                                List.of(new Part.Below(Part.Voice.THEIRS, name)),
                                List.of(new Part.Link("[1]", "round-1-1"))))))),
            new Part.Entry("round-1-1", "[1]", line),
            new Part.Entry("", "", line),
            new Part.Picture(DRAWING),
            new Part.Picture(DRAWING),
            new Part.Items(List.of("Why?"))),
        "Never who was right.");
  }

  private Checked<List<Path>> write(Path where, AccountFiles.File... files) {
    Phrasebook words = new Phrasebook(Language.FRENCH, Map.of());
    return new AccountFiles(where, words).write("2026-11-21 Pont", List.of(files));
  }

  private String page(String name) throws IOException {
    Path page = write(folder, AccountFiles.page("", account(name))).value().orElseThrow().get(0);
    return Files.readString(page, UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<b>,&lt;b&gt;",
        "a & b,a &amp; b",
        "\"onload=x,&quot;onload=x",
        "it's,it&#39;s",
        "a\u0000b,a\uFFFDb",
        "日本,日本"
      })
  void whateverANameIsItIsOnlyAName(String name, String inThePage) throws IOException {
    String html = page(name);
    assertTrue(html.contains("<dd>" + inThePage + "</dd>"));
    assertTrue(html.contains("<th scope=\"row\">" + inThePage + "</th>"));
    assertTrue(html.contains("<q class=\"below\">" + inThePage + "</q>"));
  }

  @Test
  void aTableHasACaptionAndHeadsForRowsAndColumns() throws IOException {
    String html = page("Hill");
    assertTrue(html.contains("<caption>Round 1</caption>"));
    assertTrue(html.contains("<th scope=\"col\">Said</th>"));
    assertTrue(html.contains("<a href=\"#round-1-1\">[1]</a>"));
    assertTrue(html.contains("id=\"round-1-1\""));
  }

  @Test
  void aPictureTellsWhatItShowsAndWhatTwoShareStandsThereOnce() throws IOException {
    String html = page("Hill");
    assertTrue(html.contains("<title id=\"drawing-1-title\">The &lt;room&gt;</title>"));
    assertTrue(html.contains("<desc id=\"drawing-2-told\">Build: Hill &amp; Dale.</desc>"));
    assertEquals(html.indexOf("<g id=\"world\">"), html.lastIndexOf("<g id=\"world\">"));
    assertEquals(html.indexOf("id=\"flag-mx\""), html.lastIndexOf("id=\"flag-mx\""));
    assertFalse(html.contains("flag-nowhere"), "a flag that is not there is not drawn");
    assertTrue(html.contains(">&lt;46&gt;</text>"));
  }

  @Test
  void thePageHasBothThemesAndIsPrintedOnWhite() throws IOException {
    String html = page("Hill");
    assertTrue(html.contains("--ink: #18222E;") && html.contains("--ink: #F3EEE3;"));
    assertTrue(html.contains("@media screen and (prefers-color-scheme: dark)"));
    assertTrue(html.contains("@media print"));
    assertTrue(html.contains("default-src 'none'"));
  }

  @Test
  void whatCannotBePrintedIsToldAndTheRestIs() throws IOException {
    Checked<List<Path>> written = write(folder, AccountFiles.print("", account("日本")));
    assertEquals("paper.not-printed", written.problems().get(0).what().key());
    byte[] pdf = Files.readAllBytes(written.value().orElseThrow().get(0));
    assertEquals("%PDF-", new String(pdf, 0, 5, UTF_8));
  }

  private static MarkSheet sheet(MarkSheet.Value value) {
    return new MarkSheet(
        "Marks",
        List.of(new MarkSheet.Column("What", MarkSheet.Width.NAME)),
        List.of(List.of(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"14|3,5|3.5", "16|4|4", "0|0|0", "1|0,25|0.25"})
  void aNumberIsPrintedAsItsLanguageReadsIt(int quarters, String french, String english) {
    MarkSheet sheet = sheet(new MarkSheet.Quarters(quarters));
    String comma = french.contains(",") ? "\"" + french + "\"" : french;
    assertEquals(
        "\uFEFFWhat\r\n" + comma + "\r\n", MarkBook.csv(sheet, Language.FRENCH).toString(UTF_8));
    assertEquals(
        "\uFEFFWhat\r\n" + english + "\r\n", MarkBook.csv(sheet, Language.ENGLISH).toString(UTF_8));
  }

  @Test
  void aBookTakesWhateverIsWritten() {
    for (String words : List.of("=1", "a\u0001b", "x".repeat(40_000), "\uD83D\uDE00", "", "\t=1")) {
      assertTrue(MarkBook.xlsx(List.of(sheet(new MarkSheet.Words(words)))).size() > 0);
    }
  }

  @Test
  void allFilesAreWrittenOrNone() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    Checked<List<Path>> written =
        write(
            inTheWay, AccountFiles.page("", account("Hill")), AccountFiles.print("", account("x")));
    assertEquals("report.not-written", written.problems().get(0).what().key());
    assertTrue(written.value().isEmpty());
  }
}
