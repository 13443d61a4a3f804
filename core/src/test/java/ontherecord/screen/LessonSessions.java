package ontherecord.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.record.Stand;
import ontherecord.rules.Answer;
import ontherecord.rules.Credit;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Offer;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Seat;
import ontherecord.view.Shown;

/**
 * Sessions of a shipped lesson that together deal each of its rounds once, each as long as one that
 * is really played, by one delegation after another.
 */
final class LessonSessions {
  /** Which of the answers that a round takes is given. */
  enum Given {
    BEST,
    WORST
  }

  private static final String REASON =
      "Because the crisis divided even the friends of the norm, as one of them said that day.";
  private static final String US = "us";

  private final Ground ground;
  private final Team team;

  private LessonSessions(Ground ground, Team team) {
    this.ground = ground;
    this.team = team;
  }

  /** As many as it takes to deal all rounds. */
  static List<LessonSessions> of(Scenario scenario) {
    Ground ground = new Ground(TheGame.rulebook(), scenario);
    List<LessonSessions> sessions = new ArrayList<>();
    int rounds = scenario.rounds().size();
    for (int from = 0; from < rounds; from += scenario.played()) {
      int to = Math.min(rounds, from + scenario.played());
      String seat = scenario.seats().get(sessions.size() % scenario.seats().size());
      List<Deal> deals = IntStream.range(from, to).mapToObj(i -> deal(scenario, i, seat)).toList();
      sessions.add(new LessonSessions(ground, new Team(US, "Ana", seat, deals)));
    }
    return sessions;
  }

  /** A seat before the rounds, as a team of that delegation has it. */
  static Seat before(Scenario scenario, String delegation) {
    Ground ground = new Ground(TheGame.rulebook(), scenario);
    Team team = new Team(US, "", delegation, List.of(deal(scenario, 0, delegation)));
    return new LessonSessions(ground, team).at(List.of());
  }

  int rounds() {
    return team.deals().size();
  }

  /** A round's place in the lesson's file, from 0, and its kind. */
  String name(int step) {
    return "rounds[" + team.deals().get(step).round() + "] " + ground.round(team, step).kind();
  }

  /** While that round is open, after those before it were answered wrongly. */
  Seat open(int step) {
    List<Event> events = answered(step, Given.WORST);
    events.add(new Event.RoundBegun(step));
    return at(events);
  }

  /** After all rounds up to that one. */
  Seat revealed(int step, Given given) {
    return at(answered(step + 1, given));
  }

  /** At the end. */
  Seat over(Given given) {
    List<Event> events = answered(rounds(), given);
    events.add(new Event.SessionEnded());
    return at(events);
  }

  private Seat at(List<Event> later) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.SessionOpened("", "", "", "", "", 0));
    events.add(new Event.TeamSeated(team));
    events.addAll(later);
    return new Seat(ground, Shown.of(ground.scenario(), TheGame.reference()), State.of(events), US);
  }

  private List<Event> answered(int steps, Given given) {
    List<Event> events = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      HandedIn in = new HandedIn(answer(step, given), HandedIn.Sure.SURE, REASON);
      events.add(new Event.RoundBegun(step));
      events.add(new Event.AnswerHandedIn(US, step, in));
      events.add(new Event.RoundRevealed(step));
    }
    return events;
  }

  private Answer answer(int step, Given given) {
    Round round = ground.round(team, step);
    Offer offer = round.offer(ground.record(), team.deals().get(step));
    Comparator<Answer> byWorth = Comparator.comparing(a -> worth(step, a));
    Optional<Answer> best = answers(offer).max(byWorth);
    return (given == Given.BEST ? best : answers(offer).min(byWorth)).orElseThrow();
  }

  private Credit worth(int step, Answer answer) {
    HandedIn in = new HandedIn(answer, HandedIn.Sure.SURE, REASON);
    return ground.verdict(team, step, in).credit();
  }

  /** Enough of them to find one that is right, or nearly so, and one that is not. */
  private static Stream<Answer> answers(Offer offer) {
    if (offer instanceof Offer.Scale scale) {
      return LongStream.rangeClosed(scale.from(), scale.to()).mapToObj(Answer.NumberEstimated::new);
    }
    if (offer instanceof Offer.Row row) {
      List<Integer> last =
          IntStream.range(0, row.size()).map(i -> row.size() - 1 - i).boxed().toList();
      return Stream.of(up(0, row.size()), last).map(row.answer());
    }
    Offer.Things things = (Offer.Things) offer;
    List<Integer> first = up(0, things.most());
    List<Integer> last = up(things.size() - things.most(), things.size());
    Stream<List<Integer>> single = up(0, things.size()).stream().map(List::of);
    return Stream.concat(Stream.of(last, first), single).map(things.answer());
  }

  private static List<Integer> up(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Its own position where one is recorded, else that of one whose is. */
  static Deal deal(Scenario scenario, int place, String seat) {
    Round round = scenario.rounds().get(place);
    if (round instanceof PositionRound position) {
      List<Stand> stands = scenario.record().stands(position.issue(), position.dialogue());
      boolean own = stands.stream().anyMatch(stand -> stand.speaker().equals(seat));
      return new Deal(place, own ? seat : stands.get(0).speaker(), List.of());
    }
    return new Deal(place, "", up(0, round.shuffled()));
  }
}
