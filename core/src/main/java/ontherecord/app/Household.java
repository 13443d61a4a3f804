package ontherecord.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.storage.home.Home;
import ontherecord.storage.home.KeptSetUp;
import ontherecord.storage.home.SetUpsFile;
import ontherecord.storage.home.Settings;
import ontherecord.storage.home.SettingsFile;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLog;
import ontherecord.storage.log.SessionLogs;

/**
 * What belongs to one person on one computer: settings, sessions, the clock. Where the home folder
 * cannot be used the game goes on and keeps nothing; {@link #problems} then says so.
 */
public final class Household implements AutoCloseable {
  private final Optional<Home> home;
  private final InstantSource clock;
  private final List<Problem> problems = new ArrayList<>();
  private Settings settings;
  private SessionLog log = SessionLog.NOWHERE;

  /**
   * Opens a home.
   *
   * @param locale the system's language, ISO 639
   */
  public Household(Checked<Home> home, InstantSource clock, String locale) {
    this.home = home.value();
    this.clock = clock;
    problems.addAll(home.problems());
    Settings usual = Settings.usual(locale);
    if (this.home.isPresent()) {
      Checked<Settings> read = new SettingsFile(this.home.get().settings()).read(usual);
      settings = read.value().orElse(usual);
      problems.addAll(read.problems());
    } else {
      settings = usual;
    }
  }

  /** What went wrong when it was opened; to be told once. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public Settings settings() {
    return settings;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Remembers settings. */
  public List<Problem> keep(Settings wanted) {
    settings = wanted;
    return home.map(h -> new SettingsFile(h.settings()).write(wanted)).orElse(List.of());
  }

  /** How group sessions were set up here, the last one first. */
  public List<KeptSetUp> setUps() {
    return home.map(h -> new SetUpsFile(h.setUps()).read()).orElse(List.of());
  }

  /** Remembers these instead. */
  public List<Problem> keepSetUps(List<KeptSetUp> wanted) {
    return home.map(h -> new SetUpsFile(h.setUps()).write(wanted)).orElse(List.of());
  }

  /** Begins to keep a new session; the one kept so far is let go of. */
  public Checked<Ledger> begin(String scenario) {
    log.close();
    log = SessionLog.NOWHERE;
    if (home.isEmpty()) {
      return Checked.good(Ledger.NONE, List.of());
    }
    Checked<SessionLog> begun = logs().begin(now(), scenario);
    return begun.then(
        opened -> {
          log = opened;
          return Checked.good(ledger(), List.of());
        });
  }

  /** Goes on with a kept session: its events so far, and where the next ones go. */
  public Checked<Resumed> resume(String name) {
    log.close();
    log = SessionLog.NOWHERE;
    return logs()
        .resume(name)
        .then(
            resumed -> {
              log = resumed.log();
              return Checked.good(new Resumed(resumed.session(), ledger()), List.of());
            });
  }

  /** A session to go on with. */
  public record Resumed(KeptSession session, Ledger ledger) {}

  private Ledger ledger() {
    SessionLog kept = log;
    return events -> kept.append(now(), events);
  }

  /** Every kept session, latest first. */
  public List<KeptSession> sessions() {
    return home.isPresent() ? logs().all() : List.of();
  }

  /** A kept session as it is now. */
  public KeptSession read(String name) {
    return logs().read(name);
  }

  /** Deletes a kept session for good. */
  public List<Problem> delete(String name) {
    letGo(name);
    return home.isPresent() ? logs().delete(name) : List.of();
  }

  /** Forgets the names and reasons in a kept session. */
  public List<Problem> forget(String name) {
    letGo(name);
    return home.isPresent() ? logs().forget(name) : List.of();
  }

  // A session that was left is still open here until the next one.
  private void letGo(String name) {
    if (log.name().equals(name)) {
      log.close();
      log = SessionLog.NOWHERE;
    }
  }

  /** How often each delegation of a scenario was played to the end here, by id. */
  public Map<String, Integer> played(Lesson lesson) {
    Map<String, Integer> played = new HashMap<>();
    for (KeptSession session : sessions()) {
      if (isOf(session, lesson) && !session.unfinished()) {
        session
            .state()
            .teams()
            .values()
            .forEach(team -> played.merge(team.delegation(), 1, Integer::sum));
      }
    }
    return played;
  }

  /** The latest session of a scenario that somebody played alone, if there is one. */
  public Optional<KeptSession> latest(Lesson lesson) {
    return latest(lesson, sessions());
  }

  /** The latest such of these sessions, of which the latest of all stands first. */
  public static Optional<KeptSession> latest(Lesson lesson, List<KeptSession> sessions) {
    return sessions.stream()
        .filter(s -> isOf(s, lesson) && !s.state().group().convened())
        .findFirst();
  }

  private static boolean isOf(KeptSession session, Lesson lesson) {
    return session.readable()
        && !session.state().teams().isEmpty()
        && session.opening().scenarioFile().equals(lesson.known());
  }

  /** Where reports and other things for the user go; empty where nothing can be kept. */
  public Optional<Home> home() {
    return home;
  }

  private SessionLogs logs() {
    return new SessionLogs(home.orElseThrow().sessions());
  }

  @Override
  public void close() {
    log.close();
  }
}
