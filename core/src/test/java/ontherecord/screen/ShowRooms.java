package ontherecord.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.TheGame;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.BriefScene;
import ontherecord.screen.group.DiscussScene;
import ontherecord.screen.group.Driving;
import ontherecord.screen.group.RevealScene;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.group.ThinkScene;
import ontherecord.screen.group.WelcomeScene;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.reveal.Beside;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Clock;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.State;
import ontherecord.view.Shown;
import ontherecord.view.group.BriefView;
import ontherecord.view.group.DiscussView;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.Pages;
import ontherecord.view.group.RevealedView;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.ShowWriter;
import ontherecord.view.group.ThinkView;
import ontherecord.view.group.WelcomeView;

/** Scenes of the show in rooms of a shipped lesson in which one of its rounds is played. */
final class ShowRooms {
  private ShowRooms() {}

  /** Where a room stands, the clock running. */
  static Gathering at(Scenario scenario, int round, int teams, int answered, Scene scene) {
    boolean over = scene.part().isAfterReveal();
    List<Event> events =
        new ArrayList<>(
            new EntryRooms.Room(scenario, round, teams, answered, Entry.CARDS, over).events());
    events.add(new GroupEvent.SceneShown(scene));
    events.add(new GroupEvent.ClockSet(Clock.of(scene, 90)));
    State state = State.of(events);
    return new Gathering(
        new Ground(TheGame.rulebook(), scenario),
        Shown.of(scenario, TheGame.reference()),
        state,
        state.group().clock());
  }

  /** All scenes of one round by a name, with the first and last pages of its reveal. */
  static Map<String, ShowView> scenes(Scenario scenario, int round, int teams, int answered) {
    Map<String, ShowView> views = new LinkedHashMap<>();
    views.put("welcome", ShowWriter.write(at(scenario, round, teams, 0, Scene.WELCOME)));
    for (Part part : List.of(Part.BRIEF, Part.THINK, Part.DISCUSS)) {
      Scene scene = new Scene(part, 0, 0);
      views.put(part.word(), ShowWriter.write(at(scenario, round, teams, answered, scene)));
    }
    Scene first = new Scene(Part.REVEAL, 0, 0);
    int pages = Pages.of(at(scenario, round, teams, answered, first), first);
    for (int page : List.of(0, Math.max(0, pages - 2), pages - 1)) {
      Gathering gathering = at(scenario, round, teams, answered, first.page(page));
      views.put("reveal " + page, ShowWriter.write(gathering));
    }
    return views;
  }

  /** The screen of a scene. */
  static ShowScreen<?> screen(Kit kit, Phrasebook words, ShowView view, Driving driving) {
    if (view instanceof WelcomeView welcome) {
      return new WelcomeScene(kit, words, welcome, driving);
    } else if (view instanceof BriefView brief) {
      return new BriefScene(kit, words, brief, driving);
    } else if (view instanceof ThinkView think) {
      return new ThinkScene(kit, words, think, driving);
    } else if (view instanceof RevealedView revealed) {
      return new RevealScene(kit, words, revealed, Beside.CHAMBER, what -> {}, driving);
    }
    return new DiscussScene(kit, words, (DiscussView) view, driving);
  }
}
