package ontherecord.screen.kit.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.theme.Tone;

/**
 * What each land of the world means: nothing, a member of who spoke for it, or its own positions.
 */
final class Fills {
  private static final int PLAIN = 0;
  private static final int MEMBER = 1;

  private final List<Set<PositionShape>> shapes = new ArrayList<>();
  private final boolean[] member;

  Fills(World world, Chart chart) {
    member = new boolean[world.lands().size()];
    world.lands().forEach(land -> shapes.add(new LinkedHashSet<>()));
    for (Place place : chart.places()) {
      int land = world.indexOf(place.delegate().code());
      if (land >= 0) {
        shapes.get(land).add(place.shape());
      }
      for (String id : place.members()) {
        int of = world.indexOf(id);
        if (of >= 0) {
          member[of] = true;
        }
      }
    }
  }

  /** Its own positions come before what was said for it. */
  boolean isRecorded(int land) {
    return !shapes.get(land).isEmpty();
  }

  boolean isMember(int land) {
    return member[land] && !isRecorded(land);
  }

  boolean isPlain(int land) {
    return !member[land] && !isRecorded(land);
  }

  /** The colours of one that is recorded; blank where it has no position. */
  List<Tone> tones(int land) {
    return shapes.get(land).stream().map(Fills::tone).toList();
  }

  private static Tone tone(PositionShape shape) {
    return shape == PositionShape.HOLLOW ? Tone.SHEET : shape.tone();
  }

  /** Whether an outline runs between two lands, or between a land and the sea. */
  boolean isEdge(Line line) {
    return group(line.one()) != group(line.other());
  }

  // Members make one area; each recorded delegation is one by itself.
  private int group(int land) {
    if (land == Line.SEA || isPlain(land)) {
      return PLAIN;
    }
    return isMember(land) ? MEMBER : MEMBER + 1 + land;
  }
}
