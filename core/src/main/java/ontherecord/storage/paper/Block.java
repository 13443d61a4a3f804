package ontherecord.storage.paper;

import java.util.List;
import ontherecord.storage.drawing.Drawing;

/** A piece of text on a sheet. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for the sheet's own, then 2 and 3
   */
  record Heading(int level, String text) implements Block {}

  /** A paragraph. */
  record Paragraph(Tone tone, String text) implements Block {}

  /** A paragraph that belongs to what follows it, and so is never the last on its page. */
  record Lead(Tone tone, String text) implements Block {}

  /** How a paragraph is set. */
  enum Tone {
    BODY,
    STRONG,
    /** Smaller: where something is printed, how something is meant. */
    SMALL,
    /** Smaller, below an item of a list and as far in. */
    NOTED,
    /** What a source prints as somebody's words. */
    QUOTED
  }

  /**
   * A line of a list, behind its mark: "1.", "•".
   *
   * @param strong whether it stands out from the others
   */
  record Item(String mark, String text, boolean strong) implements Block {

    /** One as the others are. */
    public Item(String mark, String text) {
      this(mark, text, false);
    }
  }

  /**
   * Something on offer, behind its letter and that card's shape.
   *
   * @param card place of the letter's card, from 0; -1 where no card has it
   * @param detail more about it, smaller; "" if nothing
   */
  record Lettered(String letter, int card, String text, String detail) implements Block {}

  /** Who somebody is: a flag or initials, and beside it a heading of the first level. */
  record Identity(Sheet.Tile tile, List<String> about) implements Block {
    public Identity {
      about = List.copyOf(about);
    }
  }

  /** Boxes to tick, each with its words, in as many columns as there is room for. */
  record Ticks(List<String> names) implements Block {
    public Ticks {
      names = List.copyOf(names);
    }
  }

  /** Something to write: what, and so many lines for it; on one line it stands before the line. */
  record Blank(String what, int lines) implements Block {}

  /**
   * A table.
   *
   * @param shares of the width, one a column
   * @param header one a column; empty where there is none
   * @param toFill whether it is written in: then its cells stand apart, and are high enough
   */
  record Grid(List<Float> shares, List<String> header, List<List<String>> rows, boolean toFill)
      implements Block {
    public Grid {
      shares = List.copyOf(shares);
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** One that is only read. */
    public Grid(List<Float> shares, List<String> header, List<List<String>> rows) {
      this(shares, header, rows, false);
    }
  }

  /** A table of what the file holds and on which pages that is. */
  record Contents(List<String> header, List<Entry> entries) implements Block {
    public Contents {
      header = List.copyOf(header);
      entries = List.copyOf(entries);
    }
  }

  /** One part of the file, and how often it is to be printed. */
  record Entry(String part, String name, String often) {}

  /** Blocks that stand on one page together, where one can hold them. */
  record Together(List<Block> blocks) implements Block {
    public Together {
      blocks = List.copyOf(blocks);
    }
  }

  /** A picture, as wide as the page allows, and what it shows under it. */
  record Picture(Drawing drawing) implements Block {}

  /** A line across the page. */
  record Rule() implements Block {}
}
