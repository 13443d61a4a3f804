package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ontherecord.TheGame;
import ontherecord.rules.Answer;
import ontherecord.scenario.Offer;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.HandedIn;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Shown;
import ontherecord.view.group.EntryView;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.ShowWriter;
import ontherecord.view.group.TeamMarks;

/** Rooms of a shipped lesson in which the answers to one of its rounds come in. */
final class EntryRooms {
  /** As long as a team's name may be. */
  static final String LONG = "The last two rows of 10b, by the windows";

  private EntryRooms() {}

  /** What has happened so far: of the teams that many have answered, and one more gave no card. */
  record Room(Scenario scenario, int round, int teams, int answered, Entry entry, boolean over) {
    EntryView view() {
      return (EntryView) ShowWriter.write(gathering());
    }

    Gathering gathering() {
      Ground ground = new Ground(TheGame.rulebook(), scenario);
      State state = State.of(events());
      return new Gathering(
          ground, Shown.of(scenario, TheGame.reference()), state, state.group().clock());
    }

    List<Event> events() {
      List<Event> events = new ArrayList<>();
      events.add(new Event.SessionOpened("", "", "", "", "", 0));
      events.add(new GroupEvent.RoomArranged(new Arrangement(entry, Timing.NONE)));
      List<String> seats = scenario.seats();
      for (int i = 0; i < teams; i++) {
        String seat = seats.get(i % seats.size());
        events.add(new Event.TeamSeated(team(i, seat)));
      }
      events.add(new Event.RoundBegun(0));
      events.add(new GroupEvent.SceneShown(new Scene(Scene.Part.ENTRY, 0, 0)));
      for (int i = 0; i < answered; i++) {
        events.add(new Event.AnswerHandedIn(TeamMarks.WORDS.get(i), 0, answer(i)));
      }
      if (answered > 0 && answered < teams) {
        events.add(new GroupEvent.AnswerPassed(TeamMarks.WORDS.get(answered), 0));
      }
      if (over) {
        events.add(new Event.RoundRevealed(0));
      }
      return events;
    }

    private Team team(int place, String seat) {
      String name = place == 1 ? LONG : "";
      return new Team(
          TeamMarks.WORDS.get(place),
          name,
          seat,
          List.of(LessonSessions.deal(scenario, round, seat)));
    }

    private HandedIn answer(int place) {
      Round played = scenario.rounds().get(round);
      Offer offer =
          played.offer(
              scenario.record(), LessonSessions.deal(scenario, round, scenario.seats().get(0)));
      return new HandedIn(some(offer, place), HandedIn.Sure.UNSAID, place == 0 ? "So." : "");
    }

    private static Answer some(Offer offer, int place) {
      if (offer instanceof Offer.Things things) {
        int from = Math.min(place, things.size() - things.most());
        int first = things.most() == 1 ? place % things.size() : from;
        return things
            .answer()
            .apply(IntStream.range(first, first + things.most()).boxed().toList());
      } else if (offer instanceof Offer.Row row) {
        return row.answer().apply(IntStream.range(0, row.size()).boxed().toList());
      }
      return new Answer.NumberEstimated(((Offer.Scale) offer).to());
    }
  }

  /** All teams, and how many of them are in. */
  static Room cards(Scenario scenario, int round, int teams, int answered) {
    return new Room(scenario, round, teams, answered, Entry.CARDS, false);
  }

  /** The first round of a kind in a lesson. */
  static int first(Scenario scenario, String kind) {
    return IntStream.range(0, scenario.rounds().size())
        .filter(i -> scenario.rounds().get(i).kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
