package ontherecord.storage.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.app.paper.PaperReport;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.storage.paper.Block.Tone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files to print: the same each time, named, never overwritten, and honest about what they lack.
 */
class PaperFilesTest {
  @TempDir private Path folder;

  private static Print saying(String... texts) {
    List<Block> blocks =
        Stream.of(texts).<Block>map(text -> new Block.Paragraph(Tone.BODY, text)).toList();
    return new Print(
        Language.ENGLISH,
        "Title",
        "Foot",
        List.of(new Sheet.Text("part", "Sheet", Sheet.Size.USUAL, blocks)));
  }

  private Checked<List<Path>> write(Path where, Print print) {
    return new PaperFiles(where).write("Été: a Lesson", print, "-key", print, Paper.A4);
  }

  private static List<String> names(Checked<List<Path>> written) {
    return written.value().orElseThrow().stream().map(f -> f.getFileName().toString()).toList();
  }

  @Test
  void theSameLessonGivesTheSameBytes() {
    PaperReport report = Papers.report("libya-2011", Language.FRENCH);
    assertArrayEquals(
        Papers.made(report.pack(), Paper.A4).bytes(), Papers.made(report.pack(), Paper.A4).bytes());
  }

  @Test
  void packAndKeyShareANumberAndOverwriteNothing() throws IOException {
    assertEquals(
        List.of("ete-a-lesson.pdf", "ete-a-lesson-key.pdf"), names(write(folder, saying("One."))));
    Files.delete(folder.resolve("ete-a-lesson.pdf"));
    byte[] before = Files.readAllBytes(folder.resolve("ete-a-lesson-key.pdf"));
    assertEquals(
        List.of("ete-a-lesson-2.pdf", "ete-a-lesson-2-key.pdf"),
        names(write(folder, saying("Two."))));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("ete-a-lesson-key.pdf")));
  }

  @Test
  void aFolderThatCannotBeIsToldInASentence() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "in the way");
    Checked<List<Path>> written = write(inTheWay.resolve("below"), saying("One."));
    assertTrue(written.value().isEmpty());
    assertTrue(TheGame.told(written.problems()).get(0).contains("No report could be written here"));
  }

  @Test
  void whatTheFaceLacksIsReplacedAndTold() {
    Checked<List<Path>> written = write(folder, saying("A 漢 b \uD83D\uDE00 c", "zero\u200Bwidth"));
    assertEquals(1, written.problems().size());
    String told = TheGame.told(written.problems()).get(0);
    assertTrue(told.contains("漢") && told.contains("\uD83D\uDE00"), told);
    Printing.Made made = Papers.made(saying("A 漢 b", "zero\u200Bwidth"), Paper.A4);
    assertEquals(Set.of("漢"), made.missing());
    String text = Papers.text(made.bytes());
    assertTrue(text.contains("A\uFFFDb") && text.contains("zerowidth"), text);
  }

  @Test
  void aWordWiderThanThePageIsBrokenAndLosesNothing() {
    String word = "Wirklichkeitsnah".repeat(40);
    Printing.Made made = Papers.made(saying(word, "", "x".repeat(3000)), Paper.LETTER);
    assertEquals(List.of(), Layout.faults(made));
    assertTrue(Papers.text(made.bytes()).contains(word));
  }

  @Test
  void aDocumentHasATitleALanguageAndHeadings() throws IOException {
    Print pack = Papers.report("starter", Language.SPANISH).pack();
    try (PDDocument document = Loader.loadPDF(Papers.made(pack, Paper.A4).bytes())) {
      assertEquals(pack.title(), document.getDocumentInformation().getTitle());
      assertEquals("es", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(document.getDocumentCatalog().getStructureTreeRoot().getParentTree() != null);
      assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
    }
  }
}
