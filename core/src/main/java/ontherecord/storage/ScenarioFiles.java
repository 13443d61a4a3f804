package ontherecord.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import ontherecord.problem.Checked;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.check.Letters;
import ontherecord.scenario.check.ScenarioCheck;

/** Reads scenario files: those that are shipped, and a teacher's own. */
public final class ScenarioFiles {

  /** Ids of the scenarios that come with the game, in the order of the library. */
  public static final List<String> SHIPPED =
      List.of(
          "starter",
          "libya-2011",
          "regional-2011",
          "timely-2012",
          "summary-2015",
          "next-decade-2016",
          "veto-s5-to-act",
          "libya-through-the-years",
          "three-pillars",
          "prevention-first",
          "accountability-icc",
          "general-assembly",
          "reading-the-sources",
          "the-bridge");

  private static final Letters LETTERS = new FontLetters();

  private ScenarioFiles() {}

  /** A shipped scenario by its id; of an unknown id the problem that there is no such file. */
  public static ScenarioFile shipped(String id, TheRecord record) {
    String file = id + ".json";
    return read(
        file, Shelf.packed().bytes("scenarios/" + file), record, Letters.ALL, Picture.Folder.NONE);
  }

  /** The pictures that lie beside a teacher's file. */
  public static Picture.Folder picturesBeside(Path file) {
    return new PictureFolder(file);
  }

  /** A teacher's file. */
  public static ScenarioFile read(Path path, TheRecord record) {
    String name = String.valueOf(path.getFileName());
    return read(name, FileText.bytes(path), record, LETTERS, picturesBeside(path));
  }

  /** A teacher's file, called as it was named: so an editor's terminal finds it. */
  public static ScenarioFile named(Path path, TheRecord record) {
    return read(path.toString(), FileText.bytes(path), record, LETTERS, picturesBeside(path));
  }

  /** A scenario whose text is at hand, as in a session's log. */
  public static ScenarioFile of(String file, String text, TheRecord record) {
    return of(file, Checked.good(text, List.of()), record, Letters.ALL, Picture.Folder.NONE);
  }

  private static ScenarioFile of(
      String file,
      Checked<String> text,
      TheRecord record,
      Letters letters,
      Picture.Folder pictures) {
    Function<Written, Checked<Scenario>> check =
        written -> ScenarioCheck.check(written, record, letters, pictures);
    return new ScenarioFile(
        file,
        text.value().orElse(""),
        text.then(t -> JsonFile.parse(file, t, written -> check.apply(written).problems()))
            .then(check));
  }

  private static ScenarioFile read(
      String file,
      Checked<byte[]> bytes,
      TheRecord record,
      Letters letters,
      Picture.Folder pictures) {
    Checked<String> text =
        bytes.then(b -> ForeignFile.refuse(file, b)).then(b -> Utf8.decode(file, b));
    return of(file, text, record, letters, pictures);
  }

  /** The scenario files of a folder, by name; none where it cannot be read. */
  public static List<Path> in(Path folder) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
        found.forEach(files::add);
      } catch (IOException unreadable) {
        return List.of();
      }
    }
    Collections.sort(files);
    return List.copyOf(files);
  }
}
