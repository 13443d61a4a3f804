package ontherecord.storage.log;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static ontherecord.problem.Severity.CANNOT_BE_PLAYED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.storage.home.DiskTrouble;
import ontherecord.storage.home.KeptAside;

/** A folder of session logs, one file a session, named so that they sort by time. */
public final class SessionLogs {
  private static final String ENDING = ".jsonl";
  private static final long MOST_BYTES = 64L << 20;

  private final Path folder;

  /** A folder; it is made when the first log is. */
  public SessionLogs(Path folder) {
    this.folder = folder;
  }

  /** A session that goes on: what happened so far, and where the rest is kept. */
  public record Resumed(KeptSession session, SessionLog log) {}

  /**
   * Begins the log of a new session.
   *
   * @param scenario id of the scenario, for the file's name
   */
  public Checked<SessionLog> begin(Instant at, String scenario) {
    String stem = at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
    String label = scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String name = stem + "-" + label.substring(0, Math.min(40, label.length()));
    try {
      Files.createDirectories(folder);
      for (int i = 1; ; i++) {
        Optional<SessionLog> log = create(folder.resolve(name + (i == 1 ? "" : "-" + i) + ENDING));
        if (log.isPresent()) {
          return Checked.good(log.get(), List.of());
        }
      }
    } catch (IOException | SecurityException e) {
      return Checked.bad(List.of(trouble(folder, "log.not-begun", e)));
    }
  }

  /** Empty where there is such a file already. */
  private static Optional<SessionLog> create(Path file) throws IOException {
    Optional<LogLock> lock = LogLock.of(file);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try {
      FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE);
      rememberName(file.getParent());
      return Optional.of(new LogOnDisk(file, channel, lock.get(), 0, 0));
    } catch (FileAlreadyExistsException e) {
      lock.get().close();
      return Optional.empty();
    } catch (IOException e) {
      lock.get().close();
      throw e;
    }
  }

  /** A new file's name is safe only when its folder is on the disk; Windows does that by itself. */
  private static void rememberName(Path folder) {
    try (FileChannel names = FileChannel.open(folder)) {
      names.force(true);
    } catch (IOException e) {
      // Not every system opens a folder as a file; those that do not need none of this.
      return;
    }
  }

  /**
   * Goes on with a session. A log that is cut in its last line is copied beside itself and then
   * shortened to its last whole event, and a problem says so. One that is damaged before that stays
   * as it is and cannot go on.
   */
  public Checked<Resumed> resume(String name) {
    Path file = folder.resolve(name);
    try {
      Optional<LogLock> lock = LogLock.of(file);
      if (lock.isEmpty()) {
        return Checked.bad(List.of(LogLock.inUse(file)));
      }
      Checked<Resumed> resumed = resume(file, lock.get());
      if (resumed.value().isEmpty()) {
        lock.get().close();
      }
      return resumed;
    } catch (IOException | SecurityException e) {
      return Checked.bad(List.of(trouble(file, "log.unreadable", e)));
    }
  }

  private static Checked<Resumed> resume(Path file, LogLock lock) {
    try {
      byte[] bytes = bytes(file);
      LogText text = LogText.of(file.getFileName().toString(), bytes);
      if (!text.usable()) {
        return Checked.bad(text.problems());
      }
      if (text.cut()) {
        KeptAside.copy(file);
      }
      FileChannel channel = FileChannel.open(file, WRITE);
      long length = mend(channel, text, bytes);
      KeptSession session =
          new KeptSession(file.getFileName().toString(), text.events(), text.problems());
      SessionLog log = new LogOnDisk(file, channel, lock, length, text.events().size());
      return Checked.good(new Resumed(session, log), text.problems());
    } catch (IOException e) {
      return Checked.bad(List.of(trouble(file, "log.unreadable", e)));
    }
  }

  /** Takes off a cut line, or adds the end that a whole one lacks; answers the length. */
  private static long mend(FileChannel channel, LogText text, byte[] bytes) throws IOException {
    long length = text.wholeUntil();
    if (text.cut()) {
      channel.truncate(length);
    } else if (bytes[bytes.length - 1] != '\n') {
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}), length);
      length++;
    }
    channel.force(true);
    return length;
  }

  /** Reads one session without touching its log. */
  public KeptSession read(String name) {
    return read(folder.resolve(name));
  }

  /** Reads a log, wherever it lies, without touching it. */
  public static KeptSession read(Path file) {
    String name = file.getFileName().toString();
    try {
      LogText text = LogText.of(name, bytes(file));
      return new KeptSession(name, text.events(), text.problems());
    } catch (IOException | SecurityException e) {
      return new KeptSession(name, List.of(), List.of(trouble(file, "log.unreadable", e)));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("more than 64 MiB");
    }
    return Files.readAllBytes(file);
  }

  /** The names of all logs, latest first; none where there is no folder. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "*" + ENDING)) {
      logs.forEach(log -> names.add(log.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      // What cannot be listed cannot be gone on with; whoever begins a log is told why.
      return List.of();
    }
    names.sort(Comparator.reverseOrder());
    return names;
  }

  /** Every session, latest first, those whose log is damaged with their problems. */
  public List<KeptSession> all() {
    return names().stream().map(this::read).toList();
  }

  /** Deletes a session for good; problems if it is still there. */
  public List<Problem> delete(String name) {
    return new LogShears(folder.resolve(name)).delete();
  }

  /**
   * Forgets the names and reasons in a session; what it comes to stays. Where there are problems it
   * is as it was.
   */
  public List<Problem> forget(String name) {
    return new LogShears(folder.resolve(name)).forget();
  }

  private static Problem trouble(Path file, String key, Exception trouble) {
    return new Problem(
        CANNOT_BE_PLAYED,
        Place.whole(file.toString()),
        Message.of(key).with("why", DiskTrouble.why(trouble)),
        Message.of(key + ".remedy"));
  }
}
