package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.record.Seal;
import ontherecord.record.draft.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The record that is shipped: every file of it is a test. */
class RecordTest {
  private static final Shelf SHIPPED = Shelf.packed();
  private static final Checked<RecordFiles.Loaded> READ = RecordFiles.read(SHIPPED);

  static List<String> files() {
    List<RecordFile> found = RecordFiles.files(SHIPPED, new Problems());
    return found.stream().map(RecordFile::name).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileIsSound(String file) {
    assertEquals(
        "",
        TestShelf.told(
            READ.problems().stream().filter(p -> p.place().file().equals(file)).toList()));
  }

  @Test
  void theRecordIsSound() {
    assertEquals("", TestShelf.told(READ.problems()));
    assertTrue(READ.value().isPresent());
  }

  @Test
  void theReferenceIsSound() {
    assertEquals("", TestShelf.told(ReferenceFiles.read().problems()));
  }

  @Test
  void nothingIsSealedThatIsNotCited() {
    RecordFiles.Loaded loaded = READ.value().orElseThrow();
    Stream<String> cited =
        Stream.of(
                loaded.record().entries().statements().stream().map(s -> s.cite().words()),
                loaded.record().entries().statements().stream().map(s -> s.quote()),
                loaded.record().entries().trends().stream().map(t -> t.cite().words()),
                loaded.record().entries().facts().stream()
                    .flatMap(f -> f.values().stream().map(v -> v.cite().words())),
                loaded.record().entries().discrepancies().stream()
                    .flatMap(d -> d.sides().stream().map(s -> s.cite().words())))
            .flatMap(words -> words);
    var hashes = cited.map(Seal::hash).collect(Collectors.toSet());
    Problems problems = new Problems();
    List<Seal> idle =
        ontherecord.record.draft.RecordDraft.read(
                RecordFiles.files(SHIPPED, problems), loaded.reference(), problems)
            .seals()
            .stream()
            .map(ontherecord.record.draft.Drafted::value)
            .filter(seal -> !hashes.contains(seal.words()))
            .toList();
    assertEquals(List.of(), idle);
  }

  /** With {@code -Drecord.sources=DIR}, or RECORD_SOURCES in the environment. */
  @Test
  void everyCitationStandsInItsSource() {
    Path sources = sources().orElseGet(RecordTest::withoutSources);
    assertEquals("", TestShelf.told(RecordSources.check(SHIPPED, sources).problems()));
  }

  private static Optional<Path> sources() {
    return Stream.of(System.getProperty("record.sources"), System.getenv("RECORD_SOURCES"))
        .filter(dir -> dir != null && !dir.isBlank())
        .map(Path::of)
        .findFirst();
  }

  private static Path withoutSources() {
    String loudly =
        "NOT CHECKED: whether the words of the record stand in its sources. Their seals were"
            + " checked. With the texts at hand, add -Drecord.sources=FOLDER.";
    System.err.println(loudly);
    return abort(loudly);
  }
}
