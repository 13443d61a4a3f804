package ontherecord.app.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import ontherecord.app.Asked;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.app.Play;
import ontherecord.app.Start;
import ontherecord.app.Table;
import ontherecord.app.group.Convened;
import ontherecord.app.group.SetUp;
import ontherecord.rules.Answer;
import ontherecord.scenario.Offer;
import ontherecord.session.Arrangement;
import ontherecord.session.Closing;
import ontherecord.session.GroupEvent;
import ontherecord.session.HandedIn;
import ontherecord.session.Phase;
import ontherecord.session.Scene;
import ontherecord.session.Team;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;

/** Sessions as they are played in classrooms, kept in a home: at random, the same each time. */
final class Played {
  static final Content CONTENT = Start.read(Shelf.packed()).value().orElseThrow();

  private static final Instant MORNING = Instant.parse("2026-11-21T09:30:00Z");

  private final Path home;
  private final Random random = new Random(7);
  private int minutes;

  Played(Path home) {
    this.home = home;
  }

  /** Every session kept so far, the first one first. */
  List<KeptSession> kept() {
    SessionLogs logs = new SessionLogs(home.resolve("sessions"));
    return logs.names().stream().sorted().map(logs::read).toList();
  }

  private Household household() {
    Instant now = MORNING.plusSeconds(60L * ++minutes);
    return new Household(Home.open(home), () -> now, "en");
  }

  private static Lesson lesson(String id) {
    return CONTENT.lessons().stream().filter(l -> l.key().equals(id)).findFirst().orElseThrow();
  }

  /** Somebody plays alone, so many rounds; in the end the debrief, where that was all. */
  KeptSession alone(String lesson, String delegation, String name, int rounds) {
    try (Household household = household()) {
      Play play =
          new Table(CONTENT, household)
              .lay(lesson(lesson), delegation, name, 3, "0.1.0")
              .value()
              .orElseThrow();
      for (int i = 0; i < rounds; i++) {
        done(play.goOn());
        Team team = play.state().teams().get(Play.SOLO);
        done(play.answer(any(play, team, "")));
      }
      if (rounds == play.state().steps()) {
        done(play.goOn());
      }
    }
    return kept().get(kept().size() - 1);
  }

  /**
   * A room plays to its end, and whatever can happen happens: a team passes, one goes and comes
   * back, one goes for good, one comes late, an answer is corrected, dissent is marked, a sentence
   * is voted on.
   *
   * @param names of the teams; each has one
   */
  KeptSession room(String lesson, List<String> names) {
    try (Household household = household()) {
      Convened room = convened(household, lesson, names);
      while (room.state().phase() != Phase.DEBRIEF) {
        answer(room, names);
        done(room.onward(0));
        meanwhile(room);
      }
      done(room.write("Nobody is heard who does not speak."));
      done(room.decide(vote(room)));
      done(room.close());
    }
    return kept().get(kept().size() - 1);
  }

  private static Closing vote(Convened room) {
    List<Team> present = room.state().present();
    return new Closing(
        room.state().group().closing().sentence(),
        Closing.Fate.VOTED,
        Map.of(present.get(0).id(), Closing.Vote.FOR, present.get(1).id(), Closing.Vote.ABSTAINS));
  }

  private Convened convened(Household household, String lesson, List<String> names) {
    List<String> seats = lesson(lesson).checked().value().orElseThrow().seats();
    List<SetUp.Seat> teams =
        IntStream.range(0, names.size())
            .mapToObj(i -> new SetUp.Seat(mark(i), names.get(i), seats.get(i % seats.size())))
            .toList();
    return new Table(CONTENT, household)
        .convene(lesson(lesson), new SetUp(teams, Arrangement.USUAL), 5, "0.1.0")
        .value()
        .orElseThrow();
  }

  private static String mark(int place) {
    return ontherecord.view.group.TeamMarks.WORDS.get(place);
  }

  private void answer(Convened room, List<String> names) {
    if (room.state().group().scene().part() != Scene.Part.ENTRY
        || room.state().phase() != Phase.THINK) {
      return;
    }
    int step = room.state().step();
    for (Team team : room.state().awaited()) {
      boolean passes = step == 1 && team.id().equals(mark(0));
      String reason = step == 0 ? "=" + names.get(0) : "";
      done(passes ? room.pass(team.id()) : room.enter(team.id(), any(room.play(), team, reason)));
    }
  }

  /** What happens in the room beside its answers. */
  private void meanwhile(Convened room) {
    Scene scene = room.state().group().scene();
    if (scene.part() == Scene.Part.BRIEF && scene.step() == 2) {
      done(room.happen(new GroupEvent.TeamLeft(mark(1))));
      String first = room.state().teams().get(mark(0)).delegation();
      done(room.seat(new SetUp.Seat(mark(15), "The late ones", first), 9));
    } else if (scene.part() == Scene.Part.BRIEF && scene.step() == 3) {
      done(room.happen(new GroupEvent.TeamReturned(mark(1))));
    } else if (scene.part() == Scene.Part.BRIEF && scene.step() == 4) {
      done(room.happen(new GroupEvent.TeamLeft(mark(2))));
    } else if (scene.part() == Scene.Part.DISCUSS && scene.step() == 0) {
      Team team = room.state().teams().get(mark(0));
      HandedIn in = room.state().answer(team.id(), 0).orElseThrow();
      done(room.correct(team.id(), 0, in.because("We meant it <so>."), "@misread the card"));
      done(room.happen(new GroupEvent.DissentMarked(mark(1), 0, true)));
    }
  }

  private HandedIn any(Play play, Team team, String reason) {
    int step = play.state().step();
    Offer offer =
        play.ground().round(team, step).offer(play.ground().record(), team.deals().get(step));
    return new HandedIn(any(offer), HandedIn.Sure.FAIRLY, reason);
  }

  private Answer any(Offer offer) {
    if (offer instanceof Offer.Things things) {
      int picks = 1 + random.nextInt(things.most());
      return things.answer().apply(places(things.size()).subList(0, picks));
    } else if (offer instanceof Offer.Row row) {
      return row.answer().apply(places(row.size()));
    }
    Offer.Scale scale = (Offer.Scale) offer;
    return new Answer.NumberEstimated(
        scale.from() + Math.floorMod(random.nextLong(), scale.to() - scale.from() + 1));
  }

  private List<Integer> places(int size) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(places, random);
    return places;
  }

  private static void done(Asked asked) {
    if (!(asked instanceof Asked.Done)) {
      throw new AssertionError("it did not happen: " + asked);
    }
  }
}
