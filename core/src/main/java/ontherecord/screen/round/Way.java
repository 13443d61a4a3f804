package ontherecord.screen.round;

import java.util.List;
import ontherecord.view.Emblem;

/** As what those on offer in a roll-call are shown; the answer is the same in each. */
public enum Way {
  /** Tiles with names, in the order of the alphabet. */
  LIST,
  /** Flags in the seats of the chamber, in the same order. */
  CHAMBER,
  /** Boxes to tick on the world map. */
  MAP;

  /** Those there are for some candidates, as they stand side by side: a map needs states. */
  static List<Way> of(List<Emblem> candidates) {
    boolean mapped = candidates.stream().anyMatch(emblem -> !emblem.flag().isEmpty());
    return mapped ? List.of(LIST, CHAMBER, MAP) : List.of(LIST, CHAMBER);
  }

  /** Key of the word for it. */
  String key() {
    return switch (this) {
      case LIST -> "play.way.list";
      case CHAMBER -> "play.way.chamber";
      case MAP -> "play.way.map";
    };
  }
}
