package ontherecord.storage.log;

import static ontherecord.problem.Severity.CANNOT_BE_PLAYED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.session.Event;
import ontherecord.storage.home.DiskTrouble;

/** A log that is open for writing; it holds the log's lock. */
final class LogOnDisk implements SessionLog {
  private final Path file;
  private final FileChannel channel;
  private final LogLock lock;
  private long length;
  private int number;

  /**
   * Goes on behind what is whole.
   *
   * @param length how many bytes of the file are whole lines
   * @param number how many events they hold
   */
  LogOnDisk(Path file, FileChannel channel, LogLock lock, long length, int number) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
    this.length = length;
    this.number = number;
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public List<Problem> append(Instant at, List<Event> events) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < events.size(); i++) {
      lines.writeBytes(LogLine.write(new LoggedEvent(number + 1 + i, at, events.get(i))));
    }
    try {
      // Whatever half line an earlier failure left goes first.
      channel.truncate(length);
      write(ByteBuffer.wrap(lines.toByteArray()));
      channel.force(true);
    } catch (IOException e) {
      takeBack();
      return List.of(notKept(e));
    }
    length += lines.size();
    number += events.size();
    return List.of();
  }

  private void write(ByteBuffer bytes) throws IOException {
    long at = length;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  private void takeBack() {
    try {
      channel.truncate(length);
      channel.force(true);
    } catch (IOException e) {
      // The next append takes it back, or the next reader finds a cut line and says so.
      return;
    }
  }

  private Problem notKept(IOException trouble) {
    return new Problem(
        CANNOT_BE_PLAYED,
        Place.whole(file.toString()),
        Message.of("log.not-kept").with("why", DiskTrouble.why(trouble)),
        Message.of("log.not-kept.remedy"));
  }

  @Override
  public void close() {
    try {
      channel.close();
      if (number == 0) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a log could not be closed", e);
    } finally {
      lock.close();
    }
  }
}
