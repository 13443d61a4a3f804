package ontherecord.storage.report;

import java.util.List;
import ontherecord.storage.drawing.Drawing;

/** A part of an account, one after another. */
public sealed interface Part {

  /**
   * A heading.
   *
   * @param level 2 or 3
   * @param anchor by which it is led to; "" where nothing leads there
   */
  record Heading(int level, String anchor, String text) implements Part {}

  /** A paragraph. */
  record Paragraph(Tone tone, String text) implements Part {}

  /** How a paragraph is set. */
  enum Tone {
    BODY,
    /** What belongs to what follows it. */
    LEAD,
    SMALL,
    /** What must not be overlooked. */
    NOTICE,
    /** What the room wrote itself. */
    SENTENCE
  }

  /** Values with what they are; those that are empty are left out. */
  record Facts(List<Report.Labelled> all) implements Part {
    public Facts {
      all = List.copyOf(all);
    }
  }

  /** Results with what they are: large, beside each other, never added. */
  record Figures(List<Report.Labelled> all) implements Part {
    public Figures {
      all = List.copyOf(all);
    }
  }

  /** A list. */
  record Items(List<String> items) implements Part {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A table. The first cell of each row says what the row is of.
   *
   * @param caption what it is a table of
   * @param shares of the width on paper, one a column
   */
  record Grid(String caption, List<Float> shares, List<String> header, List<Row> rows)
      implements Part {
    public Grid {
      shares = List.copyOf(shares);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** One row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell of a table.
   *
   * @param below what stands under it, smaller
   * @param links to what it rests on
   */
  record Cell(String text, List<Below> below, List<Link> links) {
    public Cell {
      below = List.copyOf(below);
      links = List.copyOf(links);
    }

    /** One with nothing but words. */
    public static Cell of(String text) {
      return new Cell(text, List.of(), List.of());
    }
  }

  /** What stands under a cell's words. */
  record Below(Voice voice, String text) {}

  /** Who says it. */
  enum Voice {
    /** We do. */
    OURS,
    /** We do, and it is not to be overlooked. */
    MARKED,
    /** Somebody in the room wrote it. */
    THEIRS
  }

  /** A way to another part of the same account. */
  record Link(String text, String anchor) {}

  /**
   * One thing on the record.
   *
   * @param anchor by which it is led to
   * @param number by which it is named
   */
  record Entry(String anchor, String number, Report.Line line) implements Part {}

  /** A picture. */
  record Picture(Drawing drawing) implements Part {}
}
