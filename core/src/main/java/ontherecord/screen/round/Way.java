package ontherecord.screen.round;

import java.util.List;

/** As what those on offer in a roll-call are shown; the answer is the same in each. */
public enum Way {
  /** Tiles with names, in the order of the alphabet. */
  LIST,
  /** Flags in the seats of the chamber, in the same order. */
  CHAMBER,
  /** Boxes to tick on the world map. */
  MAP;

  /** As they stand side by side. */
  static final List<Way> ORDER = List.of(LIST, CHAMBER, MAP);

  /** The next one, and after the last the first. */
  public Way next() {
    return ORDER.get((ORDER.indexOf(this) + 1) % ORDER.size());
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
