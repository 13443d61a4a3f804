package ontherecord.storage.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ontherecord.problem.Severity.WORTH_A_LOOK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.storage.home.DiskTrouble;
import ontherecord.storage.home.FilesTogether;
import ontherecord.storage.paper.Paper;
import ontherecord.storage.paper.PaperFiles;

/** A folder into which everything of a session is put, under one name: all of it, or nothing. */
public record AccountFiles(Path folder, Phrasebook words) {

  /** One of the files, by how its name ends. */
  public sealed interface File {
    String ending();
  }

  private record Page(String ending, Account account) implements File {}

  private record Print(String ending, Account account) implements File {}

  private record Table(String ending, MarkSheet sheet) implements File {}

  private record Book(String ending, List<MarkSheet> sheets) implements File {}

  /** A page to read and print (HTML). */
  public static File page(String ending, Account account) {
    return new Page(ending + ".html", account);
  }

  /** The same on sheets (PDF). */
  public static File print(String ending, Account account) {
    return new Print(ending + ".pdf", account);
  }

  /** A table for spreadsheets (CSV). */
  public static File table(String ending, MarkSheet sheet) {
    return new Table(ending + ".csv", sheet);
  }

  /** Tables for spreadsheets in one file (XLSX). */
  public static File book(String ending, List<MarkSheet> sheets) {
    return new Book(ending + ".xlsx", sheets);
  }

  /**
   * Writes them.
   *
   * @param stem what the names of all begin with
   * @return their places, with what could not be printed as something worth a look; or why they
   *     could not be written
   */
  public Checked<List<Path>> write(String stem, List<File> files) {
    Set<String> missing = new TreeSet<>();
    List<FilesTogether.Part> parts = new ArrayList<>();
    for (File file : files) {
      parts.add(new FilesTogether.Part(file.ending(), content(file, missing)));
    }
    try {
      List<Path> written = new FilesTogether(folder).write(stem, parts);
      return Checked.good(
          written,
          missing.isEmpty() ? List.of() : List.of(PaperFiles.notPrinted(written.get(0), missing)));
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

  private ByteArrayOutputStream content(File file, Set<String> missing) {
    if (file instanceof Page page) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(AccountPage.of(page.account()).getBytes(UTF_8));
      return bytes;
    } else if (file instanceof Print print) {
      PaperFiles.Printed printed = PaperFiles.printed(AccountPrint.of(print.account()), Paper.A4);
      missing.addAll(printed.missing());
      return printed.file();
    } else if (file instanceof Table table) {
      return MarkBook.csv(table.sheet(), words.language());
    }
    return MarkBook.xlsx(((Book) file).sheets());
  }
}
