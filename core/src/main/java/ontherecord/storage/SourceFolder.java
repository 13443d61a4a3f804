package ontherecord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Seal;
import ontherecord.record.Source;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.source.SourceText;

/** A folder of the texts that the record is drawn from, each recognised by what is in it. */
final class SourceFolder {
  private SourceFolder() {}

  /** The texts by the id of their source; a source without a text there is told. */
  static Map<String, SourceText> texts(Path folder, RecordDraft draft, Problems problems) {
    Map<String, byte[]> byHash = contents(folder, problems);
    Map<String, SourceText> texts = new TreeMap<>();
    for (Drafted<Source> source : draft.sources()) {
      byte[] bytes = byHash.get(source.value().sha256());
      if (bytes == null) {
        problems.cannot(
            source.place("sha256"),
            Message.of("problem.source-not-there")
                .with("source", source.value().id())
                .with("folder", folder.toString()));
      } else {
        Utf8.decode(source.value().id(), bytes)
            .value()
            .ifPresent(text -> texts.put(source.value().id(), SourceText.of(text)));
      }
    }
    return texts;
  }

  private static Map<String, byte[]> contents(Path folder, Problems problems) {
    Map<String, byte[]> byHash = new TreeMap<>();
    for (Path file : files(folder, problems)) {
      FileText.bytes(file).value().ifPresent(bytes -> byHash.put(Seal.hash(bytes), bytes));
    }
    return byHash;
  }

  private static List<Path> files(Path folder, Problems problems) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | SecurityException unreadable) {
      problems.addAll(FileText.bad(folder.toString(), "problem.folder-unreadable").problems());
      return List.of();
    }
  }
}
