package ontherecord.app.group;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.app.Start;
import ontherecord.app.Table;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.Phase;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.view.group.TeamMarks;

/**
 * A group session in a home of its own, played by teams that always answer the same to the same
 * round, so that it comes to the same however often it was left and gone on with.
 */
final class Evening implements AutoCloseable {
  static final Content CONTENT = Start.read(Shelf.packed()).value().orElseThrow();
  private static final long SEED = 7;

  private final Household household;
  private final Table table;
  private Instant now = Instant.parse("2026-11-21T18:00:00Z");

  Evening(Path home) {
    InstantSource clock = () -> now;
    household = new Household(Home.open(home), clock, "en");
    table = new Table(CONTENT, household);
  }

  Household household() {
    return household;
  }

  Table table() {
    return table;
  }

  void later(int seconds) {
    now = now.plusSeconds(seconds);
  }

  /** Sits teams down at a lesson. */
  Convened begin(String id, int teams) {
    Lesson lesson =
        CONTENT.lessons().stream().filter(l -> l.key().equals(id)).findFirst().orElseThrow();
    Scenario scenario = lesson.checked().value().orElseThrow();
    List<SetUp.Seat> seats = new ArrayList<>();
    for (int i = 0; i < teams; i++) {
      String delegation = scenario.seats().get(i % scenario.seats().size());
      seats.add(new SetUp.Seat(TeamMarks.WORDS.get(i), i == 1 ? "Row 2 of 10b" : "", delegation));
    }
    Arrangement arrangement =
        new Arrangement(Entry.CARDS, new Timing(Pace.PHASES, 90, 60, 300, 600));
    return table.convene(lesson, new SetUp(seats, arrangement), SEED, "test").value().orElseThrow();
  }

  /** Goes on to the end, and closes the session. */
  static State toTheEnd(Convened session) {
    Scene before;
    do {
      before = session.state().group().scene();
      step(session);
    } while (!before.equals(session.state().group().scene()));
    session.write("Nobody stood by.");
    session.close();
    return session.state();
  }

  /** What is awaited comes in; then on to the next scene. */
  static void step(Convened session) {
    State state = session.state();
    if (state.phase() == Phase.THINK && state.group().scene().part() == Scene.Part.ENTRY) {
      for (Team team : state.awaited()) {
        Random random = new Random(31L * state.step() + team.id().hashCode());
        if (random.nextInt(9) == 0) {
          session.pass(team.id());
        } else {
          session.enter(team.id(), Rooms.any(session, team, random));
        }
      }
    }
    session.onward(0);
  }

  @Override
  public void close() {
    household.close();
  }
}
