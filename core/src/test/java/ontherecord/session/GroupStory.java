package ontherecord.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.rules.Answer;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.HandedIn.Sure;
import ontherecord.session.Scene.Part;

/** A whole group session on the bridge, with everything that can happen in one. */
public final class GroupStory {
  private GroupStory() {}

  public static HandedIn position(String position) {
    return new HandedIn(new Answer.PositionTaken(position), Sure.UNSAID, "");
  }

  public static HandedIn option(int option) {
    return new HandedIn(new Answer.OptionsChosen(List.of(option)), Sure.UNSAID, "");
  }

  public static Team observer(String id, String delegation, String asked) {
    Team team = SmallRoom.team(id, delegation);
    List<ontherecord.scenario.Deal> deals = new ArrayList<>(team.deals());
    deals.set(0, new ontherecord.scenario.Deal(0, asked, List.of()));
    return new Team(id, "", delegation, deals);
  }

  /** Two teams, one of which takes another delegation, and a third that comes late. */
  public static List<Event> events() {
    List<Event> events = new ArrayList<>();
    events.add(SmallRoom.opening());
    events.add(
        new GroupEvent.RoomArranged(
            new Arrangement(Entry.CARDS, new Timing(Pace.PHASES, 90, 60, 300, 600))));
    events.add(new Event.TeamSeated(SmallRoom.team("wave", "HILL")));
    events.add(new Event.TeamSeated(SmallRoom.team("bridge", "HILL")));
    events.add(new GroupEvent.TeamReseated(SmallRoom.team("bridge", "MILL")));
    events.add(new GroupEvent.TeamNamed("bridge", "The \"10b\", = row"));
    events.add(new Event.RoundBegun(0));
    events.add(new GroupEvent.SceneShown(new Scene(Part.BRIEF, 0, 0)));
    events.add(new GroupEvent.SceneShown(new Scene(Part.THINK, 0, 0)));
    events.add(new GroupEvent.ClockSet(Clock.of(new Scene(Part.THINK, 0, 0), 90)));
    events.add(new Event.AnswerHandedIn("wave", 0, position("ferry")));
    events.add(new GroupEvent.AnswerCorrected("wave", 0, position("build"), ""));
    events.add(new GroupEvent.AnswerPassed("bridge", 0));
    events.add(new GroupEvent.AnswerTakenBack("bridge", 0));
    events.add(new Event.AnswerHandedIn("bridge", 0, position("nothing")));
    events.add(new GroupEvent.ReasonWritten("bridge", 0, "Because the river\nis wide."));
    events.add(new Event.RoundRevealed(0));
    events.add(new GroupEvent.SceneShown(new Scene(Part.REVEAL, 0, 2)));
    events.add(new GroupEvent.AnswerCorrected("wave", 0, position("ferry"), "Read wrongly."));
    events.add(new GroupEvent.DissentMarked("bridge", 0, true));
    events.add(new Event.TeamSeated(SmallRoom.team("star", "DALE")));
    events.add(new GroupEvent.TeamLeft("bridge"));
    for (int step = 1; step < 4; step++) {
      events.add(new Event.RoundBegun(step));
      events.add(new GroupEvent.AnswerPassed("wave", step));
      events.add(new GroupEvent.AnswerPassed("star", step));
      events.add(new Event.RoundRevealed(step));
    }
    events.add(new Event.SessionEnded());
    events.add(new GroupEvent.SceneShown(new Scene(Part.DEBRIEF, -1, 3)));
    events.add(new GroupEvent.TeamReturned("bridge"));
    events.add(new GroupEvent.SentenceWritten("Nobody asked the river."));
    Map<String, Closing.Vote> votes = new LinkedHashMap<>();
    votes.put("wave", Closing.Vote.FOR);
    votes.put("bridge", Closing.Vote.AGAINST);
    votes.put("star", Closing.Vote.ABSTAINS);
    events.add(
        new GroupEvent.SentenceDecided(
            new Closing("Nobody asked the river.", Closing.Fate.VOTED, votes)));
    events.add(new GroupEvent.SessionClosed());
    return events;
  }
}
