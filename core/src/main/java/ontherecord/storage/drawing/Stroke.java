package ontherecord.storage.drawing;

import java.util.List;

/** One thing in a drawing. Places are told from its upper left corner. */
public sealed interface Stroke {

  /**
   * A filled area.
   *
   * @param rings x and y in turn, the last point not repeated; where rings lie in one another, the
   *     inner one is a hole
   * @param thick of its outline
   */
  record Area(List<float[]> rings, Paint fill, Paint line, float thick) implements Stroke {
    public Area {
      rings = List.copyOf(rings);
    }

    /** One without an outline. */
    public static Area of(List<float[]> rings, Paint fill) {
      return new Area(rings, fill, Paint.NONE, 0);
    }
  }

  /** A straight line. */
  record Line(float x1, float y1, float x2, float y2, Paint paint, float thick) implements Stroke {}

  /**
   * Words on one line, their middle at {@code x}.
   *
   * @param y of the line they stand on
   * @param strength how they are set
   */
  record Words(String text, float x, float y, float size, Strength strength, Paint paint)
      implements Stroke {}

  /** How words are set. */
  enum Strength {
    REGULAR,
    BOLD
  }

  /** A flag with its upper left corner; it is three quarters as high as wide. */
  record Flag(String name, float x, float y, float width) implements Stroke {}

  /**
   * Areas that many drawings on one page have in common.
   *
   * @param id the same in each of them
   */
  record Shared(String id, List<Area> areas) implements Stroke {
    public Shared {
      areas = List.copyOf(areas);
    }
  }
}
