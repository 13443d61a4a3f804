package ontherecord.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.TheGame;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Offer;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Clock;
import ontherecord.session.Closing;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.HandedIn;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Shown;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.ShowWriter;
import ontherecord.view.group.TeamMarks;

/**
 * Group sessions of shipped lessons that are over: of so many teams, of which the last one came
 * late and the first one left, some passed, some wrote reasons, and some of those at great length.
 */
final class DebriefRooms {
  static final String SENTENCE =
      "We hold that whoever can warn of such crimes owes a warning, that whoever can act without"
          + " arms owes that first, and that nobody may be left alone because others disagree.";
  private static final String REASON =
      "Because the crisis divided even the friends of the norm, as one of them said that day.";
  private static final String NAME = "The second row of class 10b, by the door";
  private static final int LATE = 2;

  private final Scenario scenario;
  private final Ground ground;
  private final Random random;
  private final List<Event> events = new ArrayList<>();

  private DebriefRooms(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.ground = new Ground(TheGame.rulebook(), scenario);
    this.random = new Random(seed);
  }

  /** A session of the rounds that the lesson deals. */
  static Gathering over(Scenario scenario, int teams) {
    return over(scenario, teams, "");
  }

  /** The same, after which the room wrote a sentence. */
  static Gathering over(Scenario scenario, int teams, String sentence) {
    return new DebriefRooms(scenario, teams).played(teams, sentence);
  }

  /** The same lesson with every round that it has. */
  static Scenario whole(Scenario scenario) {
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.briefing(),
        scenario.aims(),
        scenario.dialogues(),
        scenario.minutes(),
        scenario.level(),
        scenario.delegations(),
        scenario.rounds(),
        new Scenario.Settings(false, true, false, 0, 0, 0),
        scenario.debrief(),
        scenario.record(),
        scenario.whose(),
        scenario.pictures());
  }

  /** A page of its debrief. */
  static LookBackView page(Gathering gathering, int at) {
    GroupEvent shown = new GroupEvent.SceneShown(new Scene(Scene.Part.DEBRIEF, -1, at));
    return (LookBackView) ShowWriter.write(after(gathering, shown));
  }

  /** How many pages it has. */
  static int pages(Gathering gathering) {
    return page(gathering, 0).contents().pages();
  }

  /** The same after something more happened. */
  static Gathering after(Gathering gathering, Event event) {
    return new Gathering(
        gathering.ground(), gathering.shown(), gathering.state().after(event), gathering.clock());
  }

  /** The same after a vote in which teams voted in turn for, against, or not at all. */
  static Gathering voted(Gathering gathering, Closing.Fate fate) {
    List<Closing.Vote> all = List.of(Closing.Vote.values());
    List<Team> teams = gathering.teams();
    Map<String, Closing.Vote> votes =
        IntStream.range(0, teams.size())
            .boxed()
            .collect(Collectors.toMap(i -> teams.get(i).id(), i -> all.get(i % all.size())));
    String sentence = gathering.state().group().closing().sentence();
    return after(gathering, new GroupEvent.SentenceDecided(new Closing(sentence, fate, votes)));
  }

  private Gathering played(int teams, String sentence) {
    events.add(new Event.SessionOpened("", "", "", "", "", 0));
    events.add(new GroupEvent.RoomArranged(Arrangement.USUAL));
    List<Team> seats = seats(teams);
    seats.subList(0, Math.max(1, teams - 1)).forEach(t -> events.add(new Event.TeamSeated(t)));
    int steps = seats.get(0).deals().size();
    for (int step = 0; step < steps; step++) {
      events.add(new Event.RoundBegun(step));
      if (step == LATE && teams > 1) {
        events.add(new Event.TeamSeated(seats.get(teams - 1)));
      }
      if (step == steps - 1 && teams > 2) {
        events.add(new GroupEvent.TeamLeft(seats.get(0).id()));
      }
      for (Team team : State.of(events).present()) {
        answer(team, step);
      }
      events.add(new Event.RoundRevealed(step));
    }
    events.add(new Event.SessionEnded());
    marked();
    if (!sentence.isEmpty()) {
      events.add(new GroupEvent.SentenceWritten(sentence));
    }
    return new Gathering(
        ground, Shown.of(scenario, TheGame.reference()), State.of(events), Clock.NONE);
  }

  private List<Team> seats(int teams) {
    List<String> seats = scenario.seats();
    List<String> taken =
        IntStream.range(0, teams).mapToObj(i -> seats.get(i % seats.size())).toList();
    Map<String, List<Deal>> deals =
        new Draw(scenario).together(taken.stream().distinct().toList(), teams);
    return IntStream.range(0, teams)
        .mapToObj(
            i ->
                new Team(
                    TeamMarks.WORDS.get(i),
                    i == 1 ? NAME : "",
                    taken.get(i),
                    deals.get(taken.get(i))))
        .toList();
  }

  private void answer(Team team, int step) {
    if (random.nextInt(9) == 0) {
      events.add(new GroupEvent.AnswerPassed(team.id(), step));
      return;
    }
    HandedIn in = new HandedIn(any(team, step), HandedIn.Sure.UNSAID, reason());
    events.add(new Event.AnswerHandedIn(team.id(), step, in));
  }

  private String reason() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> REASON;
      case 2 -> (REASON + " ").repeat(5).substring(0, 400);
      default -> "";
    };
  }

  private Answer any(Team team, int step) {
    Offer offer = ground.round(team, step).offer(ground.record(), team.deals().get(step));
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

  // Every third reason was argued well; of the corrected ones the note is told.
  private void marked() {
    int count = 0;
    for (var entry : State.of(events).answers().entrySet()) {
      count++;
      String team = entry.getKey().team();
      int step = entry.getKey().step();
      if (!entry.getValue().reason().isEmpty() && count % 3 == 0) {
        events.add(new GroupEvent.DissentMarked(team, step, true));
      }
      if (count % 7 == 0) {
        events.add(
            new GroupEvent.AnswerCorrected(
                team, step, entry.getValue(), "The card had been read wrongly from the front."));
      }
    }
  }
}
