package ontherecord.view.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.TheGame;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.AnswerKey;
import ontherecord.view.Shown;
import ontherecord.view.paper.Letters;
import ontherecord.view.paper.PaperView;
import ontherecord.view.paper.PaperWriter;
import org.junit.jupiter.api.Test;

/** A room that plays with sheets before it and the show on its wall reads the same letters. */
class WallLettersTest {
  private static final long SEED = 4;

  @Test
  void whatIsRightStandsAtTheSameLettersOnTheWallAndOnPaper() {
    for (String id : ScenarioFiles.SHIPPED) {
      Scenario scenario = TheGame.scenario(id);
      Ground ground = new Ground(TheGame.rulebook(), scenario);
      Shown shown = Shown.of(scenario, TheGame.reference());
      List<String> seats = scenario.seats();
      PaperView paper = PaperWriter.of(ground, shown, seats, SEED);
      Gathering gathering = gathering(ground, shown, seats);
      for (PaperView.Round round : paper.rounds()) {
        int step = round.number() - 1;
        if (!gathering.asksForPositions(step)) {
          var open = new Wall(gathering, step).open();
          List<Integer> right =
              new RightWriter(gathering, step, open)
                  .write(List.of(), List.of())
                  .solution()
                  .places();
          List<String> letters = letters(round.answer());
          if (!letters.isEmpty()) {
            assertEquals(letters, right.stream().map(Letters::of).toList(), id + " " + step);
          }
        }
      }
    }
  }

  private static List<String> letters(PaperView.Answer answer) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < answer.letters().size(); i++) {
      boolean right = answer.key().rows().get(i).sign() != AnswerKey.Sign.NOT_RIGHT;
      if (right && !answer.letters().get(i).isEmpty()) {
        letters.add(answer.letters().get(i));
      }
    }
    return letters;
  }

  private static Gathering gathering(Ground ground, Shown shown, List<String> seats) {
    Map<String, List<Deal>> deals =
        new LinkedHashMap<>(new Draw(ground.scenario()).together(seats, SEED));
    List<Event> events = new ArrayList<>();
    events.add(new Event.SessionOpened("", "", "", "", "", SEED));
    events.add(new GroupEvent.RoomArranged(Arrangement.USUAL));
    int place = 0;
    for (Map.Entry<String, List<Deal>> one : deals.entrySet()) {
      String mark = TeamMarks.WORDS.get(place % TeamMarks.WORDS.size()) + place;
      events.add(new Event.TeamSeated(new Team(mark, "", one.getKey(), one.getValue())));
      place++;
    }
    events.add(new Event.RoundBegun(0));
    events.add(new GroupEvent.SceneShown(new Scene(Scene.Part.THINK, 0, 0)));
    State state = State.of(events);
    return new Gathering(ground, shown, state, state.group().clock());
  }
}
