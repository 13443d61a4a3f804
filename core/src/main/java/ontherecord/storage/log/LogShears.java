package ontherecord.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ontherecord.problem.Severity.CANNOT_BE_PLAYED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.session.Nameless;
import ontherecord.storage.home.DiskTrouble;
import ontherecord.storage.home.KeptAside;
import ontherecord.storage.home.WholeFile;

/**
 * Takes away what was kept: a whole log, or the names and reasons in it. What another game has open
 * is left as it is.
 */
final class LogShears {
  private final Path log;

  LogShears(Path log) {
    this.log = log;
  }

  /** Something to be done while no other game can. */
  private interface Cut {
    List<Problem> make() throws IOException;
  }

  /** Deletes a log, with the copies that were kept of it while it was damaged. */
  List<Problem> delete() {
    List<Problem> problems =
        alone(
            "log.not-deleted",
            () -> {
              Files.deleteIfExists(log);
              KeptAside.deleteAll(log);
              return List.of();
            });
    if (problems.isEmpty()) {
      forgetLock();
    }
    return problems;
  }

  /**
   * Writes a log anew without names and reasons, every event in its place and with its time. A
   * piece of a line at its end, which never happened, is left out.
   */
  List<Problem> forget() {
    return alone("log.not-forgotten", this::rewrite);
  }

  private List<Problem> rewrite() throws IOException {
    LogText text = LogText.of(log.getFileName().toString(), Files.readAllBytes(log));
    if (!text.usable()) {
      return List.of(
          new Problem(
              CANNOT_BE_PLAYED,
              Place.whole(log.getFileName().toString()),
              Message.of("log.not-forgotten.damaged"),
              Message.of("log.not-forgotten.damaged.remedy")));
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (LoggedEvent logged : text.events()) {
      lines.writeBytes(
          LogLine.write(
              new LoggedEvent(logged.number(), logged.at(), Nameless.of(logged.event()))));
    }
    WholeFile.write(log, lines.toString(UTF_8));
    KeptAside.deleteAll(log);
    return List.of();
  }

  private List<Problem> alone(String key, Cut cut) {
    try {
      Optional<LogLock> lock = LogLock.of(log);
      if (lock.isEmpty()) {
        return List.of(LogLock.inUse(log));
      }
      try {
        return cut.make();
      } finally {
        lock.get().close();
      }
    } catch (IOException | SecurityException e) {
      return List.of(
          new Problem(
              CANNOT_BE_PLAYED,
              Place.whole(log.toString()),
              Message.of(key).with("why", DiskTrouble.why(e)),
              Message.of(key + ".remedy")));
    }
  }

  private void forgetLock() {
    try {
      LogLock.forget(log);
    } catch (IOException e) {
      // It is empty and tells no more than when somebody played.
      return;
    }
  }
}
