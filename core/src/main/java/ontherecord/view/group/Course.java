package ontherecord.view.group;

import java.util.Optional;
import ontherecord.session.Phase;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.State;

/**
 * The course of the show: what comes after a scene, and what came before it. A scene may lie ahead
 * of what has happened so far; then that has to happen first.
 */
public final class Course {
  private Course() {}

  /** The next scene; empty at the end of the debrief. */
  public static Optional<Scene> next(Gathering gathering) {
    Scene now = gathering.state().group().scene();
    if (now.at() + 1 < Pages.of(gathering, now)) {
      return Optional.of(now.page(now.at() + 1));
    }
    return switch (now.part()) {
      case WELCOME -> Optional.of(new Scene(Part.BRIEF, 0, 0));
      case BRIEF -> Optional.of(new Scene(Part.THINK, now.step(), 0));
      case THINK -> Optional.of(new Scene(Part.ENTRY, now.step(), 0));
      case ENTRY -> Optional.of(new Scene(Part.REVEAL, now.step(), 0));
      case REVEAL -> Optional.of(new Scene(Part.DISCUSS, now.step(), 0));
      case DISCUSS ->
          Optional.of(
              now.step() + 1 < gathering.state().steps()
                  ? new Scene(Part.BRIEF, now.step() + 1, 0)
                  : new Scene(Part.DEBRIEF, -1, 0));
      case DEBRIEF -> Optional.empty();
    };
  }

  /** The scene before; empty at the very first. */
  public static Optional<Scene> previous(Gathering gathering) {
    Scene now = gathering.state().group().scene();
    if (now.at() > 0) {
      return Optional.of(now.page(now.at() - 1));
    }
    int step = now.step();
    return switch (now.part()) {
      case WELCOME -> Optional.empty();
      case BRIEF ->
          Optional.of(step == 0 ? Scene.WELCOME : last(gathering, Part.DISCUSS, step - 1));
      case THINK -> Optional.of(new Scene(Part.BRIEF, step, 0));
      case ENTRY -> Optional.of(new Scene(Part.THINK, step, 0));
      case REVEAL -> Optional.of(new Scene(Part.ENTRY, step, 0));
      case DISCUSS -> Optional.of(last(gathering, Part.REVEAL, step));
      case DEBRIEF -> Optional.of(last(gathering, Part.DISCUSS, gathering.state().steps() - 1));
    };
  }

  private static Scene last(Gathering gathering, Part part, int step) {
    Scene first = new Scene(part, step, 0);
    return first.page(Pages.of(gathering, first) - 1);
  }

  /** What has to happen before a scene can be shown. */
  public enum Needed {
    /** Nothing. */
    NOTHING,
    /** The next round has to begin, or the last one has to be left. */
    GO_ON,
    /** The open round has to be revealed. */
    REVEAL
  }

  /** What has to happen before a scene can be shown. */
  public static Needed needed(State state, Scene scene) {
    if (scene.part() == Part.DEBRIEF) {
      return state.phase() == Phase.DEBRIEF ? Needed.NOTHING : Needed.GO_ON;
    } else if (scene.part().isAfterReveal()) {
      return state.revealed(scene.step()) ? Needed.NOTHING : Needed.REVEAL;
    }
    return scene.step() > state.step() ? Needed.GO_ON : Needed.NOTHING;
  }
}
