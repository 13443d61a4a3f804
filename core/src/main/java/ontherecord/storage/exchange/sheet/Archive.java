package ontherecord.storage.exchange.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import ontherecord.message.Message;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through an archive before it is read as a workbook. */
final class Archive {
  /** All that an archive unfolds to, in bytes: a sheet of 100,000 rows has some 60 MiB. */
  private static final long MOST = 160L << 20;

  /** Of what is kept in memory while a sheet is read. */
  private static final long MOST_WORDS = 48L << 20;

  private static final int MOST_PARTS = 5_000;
  private static final int BLOCK = 1 << 16;

  /** A cell so far to the right that no spreadsheet has it: its row alone would fill the memory. */
  private static final Pattern FAR_CELL = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{4,20}\\d");

  private static final Pattern MERGED = Pattern.compile("<mergeCell\\s");

  private final ZipFile zip;
  private long unfolded;
  private boolean merged;
  private boolean sheets;

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * What was found.
   *
   * @param fault why it cannot be read; empty for a workbook
   * @param merged whether some of its cells are merged
   */
  record Found(Optional<Message> fault, boolean merged) {}

  static Found look(byte[] bytes, String file) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      Archive archive = new Archive(zip);
      return new Found(archive.fault(file), archive.merged);
    } catch (IOException | RuntimeException damaged) {
      return new Found(Optional.of(Message.of("problem.sheet.damaged")), false);
    }
  }

  private Optional<Message> fault(String file) throws IOException {
    if (zip.getEntry("xl/workbook.bin") != null) {
      return Optional.of(Message.of("problem.sheet.binary"));
    } else if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
      return Optional.of(Message.of("problem.sheet.open-document"));
    } else if (zip.getEntry("word/document.xml") != null) {
      return Optional.of(Message.of("problem.sheet.document"));
    } else if (zip.getEntry("xl/workbook.xml") == null) {
      return Optional.of(Message.of("import.form.zip").with("file", file));
    }
    int parts = 0;
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      if (++parts > MOST_PARTS || !fits(part)) {
        return Optional.of(Message.of("problem.sheet.unfolds").with("megabytes", MOST >> 20));
      }
    }
    return sheets
        ? Optional.empty()
        : Optional.of(Message.of("import.form.zip").with("file", file));
  }

  private boolean fits(ZipArchiveEntry part) throws IOException {
    boolean sheet = part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml");
    boolean words = part.getName().endsWith("sharedStrings.xml");
    sheets |= sheet;
    long own = 0;
    String tail = "";
    try (InputStream in = zip.getInputStream(part)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        own += read;
        unfolded += read;
        if (unfolded > MOST || (words && own > MOST_WORDS)) {
          return false;
        }
        if (sheet) {
          String text = tail + new String(block, 0, read, ISO_8859_1);
          merged |= MERGED.matcher(text).find();
          if (FAR_CELL.matcher(text).find()) {
            throw new IOException("a cell beyond the last column");
          }
          tail = text.substring(Math.max(0, text.length() - 40));
        }
      }
    }
    return true;
  }
}
