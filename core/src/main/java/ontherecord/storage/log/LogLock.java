package ontherecord.storage.log;

import static ontherecord.problem.Severity.CANNOT_BE_PLAYED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;

/**
 * Keeps two games from writing one log. The lock is on a small file of its own: on Linux a program
 * loses its locks on a file as soon as it closes any reader of it, and on Windows nobody could read
 * a locked log. The system frees the lock of a program that dies.
 */
final class LogLock implements AutoCloseable {
  private final FileChannel channel;

  private LogLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock of that log; empty while another game holds it. */
  static Optional<LogLock> of(Path log) throws IOException {
    Files.createDirectories(log.resolveSibling("locks"));
    FileChannel channel =
        FileChannel.open(file(log), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new LogLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // This same program holds it already: no different from another that does.
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      // A file system without locks, as on some network drives: the game is played all the same.
      return Optional.of(new LogLock(channel));
    }
    channel.close();
    return Optional.empty();
  }

  /** Takes away the lock of a log that is no more. */
  static void forget(Path log) throws IOException {
    Files.deleteIfExists(file(log));
  }

  private static Path file(Path log) {
    return log.resolveSibling("locks").resolve(log.getFileName() + ".lock");
  }

  /** That another game holds it. */
  static Problem inUse(Path log) {
    return new Problem(
        CANNOT_BE_PLAYED,
        Place.whole(log.getFileName().toString()),
        Message.of("log.in-use"),
        Message.of("log.in-use.remedy"));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a lock could not be let go", e);
    }
  }
}
