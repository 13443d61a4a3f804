package ontherecord.view.group;

import ontherecord.session.Scene;
import ontherecord.view.group.debrief.LookBack;

/** How many pages each part of the show has. */
public final class Pages {
  private Pages() {}

  /** The pages of the part that a scene is of; at least one. */
  public static int of(Gathering gathering, Scene scene) {
    return switch (scene.part()) {
      case REVEAL -> revealed(gathering, scene.step());
      case DEBRIEF -> LookBack.on(gathering).pages().size();
      default -> 1;
    };
  }

  // One a team that answered, and the room; where all were asked the same, what was said and what
  // is right.
  private static int revealed(Gathering gathering, int step) {
    if (!gathering.asksForPositions(step)) {
      return 2;
    }
    long answered =
        gathering.teams().stream()
            .filter(team -> gathering.state().answer(team.id(), step).isPresent())
            .count();
    return (int) answered + 1;
  }
}
