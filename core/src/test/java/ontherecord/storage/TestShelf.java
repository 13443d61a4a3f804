package ontherecord.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.storage.export.ProblemReport;

/** The small record of the tests, with the files of one exhibit in place of its own. */
record TestShelf(Path exhibit) implements Shelf {
  static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src", "test", "resources");
  static final Path SMALL_RECORD = RESOURCES.resolve("small-record");

  static TestShelf plain() {
    return new TestShelf(SMALL_RECORD.resolve("nothing-in-its-place"));
  }

  @Override
  public Checked<byte[]> bytes(String name) {
    Path instead = exhibit.resolve(called(name));
    Path file = Files.exists(instead) ? instead : SMALL_RECORD.resolve(name);
    return FileText.bytes(called(name), file);
  }

  @Override
  public String called(String name) {
    boolean twoOfThatName = name.equals("reference/sources.json");
    return twoOfThatName ? name : name.substring(name.lastIndexOf('/') + 1);
  }

  static Phrasebook english() {
    return WordsFiles.read(Language.ENGLISH).value().orElseThrow();
  }

  static String told(List<Problem> problems) {
    return ProblemReport.text(problems, english());
  }
}
