package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.problem.Checked;
import ontherecord.record.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small record beside the text it is drawn from. */
class RecordSourcesTest {
  @TempDir private Path folder;
  private RecordFolder record;
  private Path texts;

  @BeforeEach
  void copyTheSmallRecord() throws IOException {
    try (Stream<Path> all = Files.walk(TestShelf.SMALL_RECORD)) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(TestShelf.SMALL_RECORD.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    texts = Files.createDirectory(folder.resolve("texts"));
    Files.copy(folder.resolve("source.txt"), texts.resolve("under any name"));
    record = RecordFolder.meantBy(folder).orElseThrow();
  }

  @Test
  void whatIsFoundIsSealedAndTheSealHolds() throws IOException {
    Files.delete(record.folder().resolve("seal.json"));
    assertEquals(1, RecordFiles.read(record.shelf()).problems().size());
    Checked<List<Seal>> compared = RecordSources.check(record.shelf(), texts);
    assertEquals("", TestShelf.told(compared.problems()));
    assertEquals(List.of(), RecordSources.seal(record, compared.value().orElseThrow()));
    assertEquals("", TestShelf.told(RecordFiles.read(record.shelf()).problems()));
  }

  @Test
  void whatIsNotThereIsToldAndNotSealed() throws IOException {
    change("dredging should be decided case by case", "dredging must be decided case by case");
    change("the lake belongs to all of us", "asked for a ban on international dredging");
    change("\"by\": [\"BOR\", \"CED\", \"DOR\"]", "\"by\": [\"BOR\", \"CED\", \"GBR\"]");
    String report =
        """
        statements.json:19 These words do not stand in the source.
        statements.json:27 The source does not print these words inside quotation marks.
        """;
    Checked<List<Seal>> compared = RecordSources.check(record.shelf(), texts);
    StringBuilder told = new StringBuilder();
    compared
        .problems()
        .forEach(
            p ->
                told.append(Path.of(p.place().file()).getFileName())
                    .append(':')
                    .append(p.place().line())
                    .append(' ')
                    .append(TestShelf.english().say(p.what()))
                    .append('\n'));
    assertEquals(report, told.toString());
    assertEquals(7, compared.value().orElseThrow().size());
  }

  @Test
  void aSpeakerWhoIsNotNamedNearIsTold() throws IOException {
    change("\"by\": [\"ALA\"]", "\"by\": [\"BOR\"]");
    assertEquals(
        List.of("problem.speaker-not-near"),
        RecordSources.check(record.shelf(), texts).problems().stream()
            .map(p -> p.what().key())
            .toList());
  }

  @Test
  void aMentionThatIsNotNamedNearIsTold() throws IOException {
    change("facts.json", "\"unit\":", "\"mentions\": [\"DOR\"],\n    \"unit\":");
    assertEquals(
        List.of("problem.speaker-not-near"),
        RecordSources.check(record.shelf(), texts).problems().stream()
            .map(p -> p.what().key())
            .toList());
  }

  @Test
  void aTextThatIsNotThereIsTold() throws IOException {
    Files.writeString(texts.resolve("under any name"), "changed");
    Checked<List<Seal>> compared = RecordSources.check(record.shelf(), texts);
    assertEquals(
        List.of("problem.source-not-there"),
        compared.problems().stream().map(p -> p.what().key()).toList());
    assertEquals(
        List.of("problem.folder-unreadable", "problem.source-not-there"),
        RecordSources.check(record.shelf(), folder.resolve("nowhere")).problems().stream()
            .map(p -> p.what().key())
            .sorted()
            .toList());
  }

  @Test
  void whatWasFoundInATextThatIsNotThereStaysSealedAsLongAsItIsCited() throws IOException {
    String before = Files.readString(record.folder().resolve("seal.json"));
    Files.writeString(texts.resolve("under any name"), "changed");
    RecordSources.seal(record, RecordSources.check(record.shelf(), texts).value().orElseThrow());
    assertEquals(before, Files.readString(record.folder().resolve("seal.json")));
    change("the lake belongs to all of us", "the lake belongs to nobody at all");
    assertEquals(8, RecordSources.check(record.shelf(), texts).value().orElseThrow().size());
  }

  private void change(String from, String to) throws IOException {
    change("statements.json", from, to);
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = record.folder().resolve("2011").resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
