package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.TheGame;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.Driving;
import ontherecord.screen.group.LeadScreen;
import ontherecord.screen.group.RosterScreen;
import ontherecord.screen.group.StandingsScene;
import ontherecord.screen.group.lead.Glimpse;
import ontherecord.screen.kit.page.Kit;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.ShowWriter;
import ontherecord.view.group.StandingsView;
import ontherecord.view.group.StandingsView.By;
import ontherecord.view.group.lead.LeadView;
import ontherecord.view.group.lead.LeadWriter;
import ontherecord.view.group.roster.RosterWriter;

/** What a facilitator leads a session with, in rooms of shipped lessons. */
final class LeadRooms {
  private LeadRooms() {}

  /** Makes a screen. */
  interface Making {
    GameScreen of(Kit kit, Phrasebook words, Driving driving);
  }

  /** A room of so many teams, at any scene that it has been through. */
  static Gathering at(String lesson, int teams, Scene scene) {
    Gathering over = DebriefRooms.over(DebriefRooms.whole(TheGame.scenario(lesson)), teams);
    State state = over.state().after(new GroupEvent.SceneShown(scene));
    return new Gathering(over.ground(), over.shown(), state, over.clock());
  }

  /** What the facilitator sees there. */
  static LeadView lead(Gathering gathering) {
    return LeadWriter.write(gathering, ShowWriter.write(gathering));
  }

  /** A screen of each kind, by a name. */
  static void in(Map<String, Making> all, String lesson, int teams) {
    Scenario scenario = DebriefRooms.whole(TheGame.scenario(lesson));
    List<Scene> scenes = new ArrayList<>(List.of(Scene.WELCOME));
    for (int step = 0; step < scenario.rounds().size(); step += teams) {
      scenes.add(new Scene(Scene.Part.THINK, step, 0));
      scenes.add(new Scene(Scene.Part.DISCUSS, step, 0));
    }
    for (Scene scene : scenes) {
      LeadView view = lead(at(lesson, teams, scene));
      all.put(
          "lead " + lesson + " " + teams + " " + scene,
          (k, w, d) -> new LeadScreen(k, w, view, new Glimpse(), true, d));
    }
    Gathering room = at(lesson, teams, Scene.WELCOME);
    for (By by : By.values()) {
      StandingsView view = StandingsView.of(room, by);
      all.put(
          "standings " + lesson + " " + teams + " " + by,
          (k, w, d) -> new StandingsScene(k, w, view, d, order -> {}));
    }
    all.put(
        "roster " + lesson + " " + teams,
        (k, w, d) -> new RosterScreen(k, w, RosterWriter.write(room), new RosterHeard()));
  }
}
