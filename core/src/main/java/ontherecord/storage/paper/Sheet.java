package ontherecord.storage.paper;

import java.util.List;

/** A part of a file that begins on a page of its own. */
public sealed interface Sheet {

  /** What the part is called in the list of contents. */
  String name();

  /** Which {@link Block.Contents} tell its pages; sheets of one part are told together. */
  String part();

  /**
   * Text from top to bottom, on as many pages as it takes.
   *
   * @param size of the type
   */
  record Text(String part, String name, Size size, List<Block> blocks) implements Sheet {
    public Text {
      blocks = List.copyOf(blocks);
    }
  }

  /** How large the type is. */
  enum Size {
    /** To be read on a table. */
    USUAL,
    /** To be read from afar: as large as one page allows. */
    LARGE
  }

  /** A tent card: folded in the middle, it shows flag and name to both sides. */
  record Placard(String part, Tile tile, String fold) implements Sheet {
    @Override
    public String name() {
      return tile.name();
    }
  }

  /**
   * A delegation as it is shown.
   *
   * @param flag name of its flag's picture; "" where it has none
   * @param initials stand where there is no flag
   */
  record Tile(String name, String flag, String initials) {}

  /**
   * Answer cards to be cut apart, two a page.
   *
   * @param how to use them, on the place that the seven letters leave free
   */
  record Cards(String part, String name, String heading, List<String> how) implements Sheet {
    public Cards {
      how = List.copyOf(how);
    }
  }

  /**
   * Slips to be cut apart, eight a page.
   *
   * @param heading of each
   * @param lines to write on, by what stands before them
   * @param boxes to tick, by what stands beside them
   */
  record Ballots(String part, String name, String heading, List<String> lines, List<String> boxes)
      implements Sheet {
    public Ballots {
      lines = List.copyOf(lines);
      boxes = List.copyOf(boxes);
    }
  }
}
