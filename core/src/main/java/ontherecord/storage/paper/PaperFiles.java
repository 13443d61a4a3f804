package ontherecord.storage.paper;

import static ontherecord.problem.Severity.WORTH_A_LOOK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.storage.home.DiskTrouble;
import ontherecord.storage.home.FilesTogether;

/** A folder into which a lesson is put to be printed: what is handed out, and the key to it. */
public final class PaperFiles {
  private final Path folder;

  /** A folder; it is made when the first file is written. */
  public PaperFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes both, in two files, so that nobody hands out the key by accident. Nothing is
   * overwritten.
   *
   * @param stem what the first is called, without an ending
   * @param keyEnding what the second's name has more
   * @return their places, with the characters that could not be printed as something worth a look;
   *     or why they could not be written
   */
  public Checked<List<Path>> write(
      String stem, Print pack, String keyEnding, Print key, Paper paper) {
    Printing.Made made = make(pack, paper);
    Printing.Made madeKey = make(key, paper);
    Set<String> missing = new TreeSet<>(made.missing());
    missing.addAll(madeKey.missing());
    try {
      List<Path> files =
          new FilesTogether(folder)
              .write(
                  stem,
                  List.of(
                      new FilesTogether.Part(".pdf", made.file()),
                      new FilesTogether.Part(keyEnding + ".pdf", madeKey.file())));
      return Checked.good(
          files, missing.isEmpty() ? List.of() : List.of(notPrinted(files.get(0), missing)));
    } catch (IOException | SecurityException e) {
      return Checked.bad(
          List.of(
              new Problem(
                  WORTH_A_LOOK,
                  Place.whole(folder.toString()),
                  Message.of("report.not-written").with("why", DiskTrouble.why(e)),
                  Message.of("report.not-written.remedy"))));
    }
  }

  /**
   * A document that was made.
   *
   * @param missing characters that could not be printed
   */
  public record Printed(ByteArrayOutputStream file, Set<String> missing) {}

  /** Makes a document and writes it nowhere. */
  public static Printed printed(Print print, Paper paper) {
    Printing.Made made = make(print, paper);
    return new Printed(made.file(), made.missing());
  }

  private static Printing.Made make(Print print, Paper paper) {
    try {
      return Printing.of(print, paper);
    } catch (IOException e) {
      throw new UncheckedIOException("a document could not be made in memory", e);
    }
  }

  /** That some characters could not be printed. */
  public static Problem notPrinted(Path file, Set<String> missing) {
    return new Problem(
        WORTH_A_LOOK,
        Place.whole(file.toString()),
        Message.of("paper.not-printed").with("characters", String.join(" ", missing)),
        Message.of("paper.not-printed.remedy"));
  }
}
