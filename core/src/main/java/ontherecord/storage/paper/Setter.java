package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets blocks into pieces.
 *
 * @param width that a line may take, in points
 */
record Setter(Fonts fonts, Flags flags, PageNumbers numbers, Sizes sizes, float width) {

  List<Piece> set(List<Block> blocks) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      pieces.addAll(set(block));
    }
    return pieces;
  }

  private List<Piece> set(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph);
    } else if (block instanceof Block.Lead lead) {
      return paragraph(new Block.Paragraph(lead.tone(), lead.text())).stream()
          .map(Piece::held)
          .toList();
    } else if (block instanceof Block.Item item) {
      return item(item);
    } else if (block instanceof Block.Together together) {
      return held(set(together.blocks()));
    } else if (block instanceof Block.Grid grid) {
      return new Table(this).of(grid);
    } else if (block instanceof Block.Contents contents) {
      return new Table(this).of(contents);
    } else if (block instanceof Block.Lettered lettered) {
      return List.of(LetteredRow.of(this, lettered));
    } else if (block instanceof Block.Identity identity) {
      return List.of(IdentityRow.of(this, identity));
    } else if (block instanceof Block.Picture picture) {
      return picture(picture);
    } else if (block instanceof Block.Ticks ticks) {
      return new TickBoxes(this).of(ticks);
    } else if (block instanceof Block.Blank blank) {
      return new ToWrite(this).of(blank);
    } else {
      return List.of(new Across(width, sizes.body()));
    }
  }

  Lines lines(Face face, float size) {
    return new Lines(fonts, face, size);
  }

  private List<Piece> heading(Block.Heading heading) throws IOException {
    float size = sizes.heading(heading.level());
    List<Piece> lines =
        text(
            Face.BOLD,
            size,
            heading.text(),
            0,
            sizes.body() * (heading.level() == 1 ? 0.3f : heading.level() == 2 ? 1.1f : 0.8f),
            Tags.heading(heading.level()));
    return lines.stream().map(Piece::held).toList();
  }

  private List<Piece> paragraph(Block.Paragraph paragraph) throws IOException {
    float gap = sizes.body() * 0.35f;
    return switch (paragraph.tone()) {
      case BODY -> text(Face.REGULAR, sizes.body(), paragraph.text(), 0, gap, Tags.PARAGRAPH);
      case STRONG -> text(Face.BOLD, sizes.body(), paragraph.text(), 0, gap, Tags.PARAGRAPH);
      case SMALL -> text(Face.REGULAR, sizes.small(), paragraph.text(), 0, gap, Tags.PARAGRAPH);
      case NOTED ->
          text(Face.REGULAR, sizes.small(), paragraph.text(), indent(), 0, Tags.PARAGRAPH);
      case QUOTED -> text(Face.ITALIC, sizes.body(), paragraph.text(), indent(), 0, Tags.PARAGRAPH);
    };
  }

  private List<Piece> picture(Block.Picture picture) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new DrawingPiece(picture.drawing(), flags, fonts, width).held());
    pieces.addAll(
        text(Face.REGULAR, sizes.small(), picture.drawing().title(), 0, 0, Tags.PARAGRAPH));
    return pieces;
  }

  private List<Piece> item(Block.Item item) throws IOException {
    Face face = item.strong() ? Face.BOLD : Face.REGULAR;
    float gap = sizes.body() * 0.3f;
    List<Piece> lines = text(face, sizes.body(), item.text(), indent(), gap, Tags.PARAGRAPH);
    if (!lines.isEmpty()) {
      lines.set(0, new MarkedLine(lines.get(0), face, fonts.printable(item.mark()), sizes.body()));
    }
    return lines;
  }

  /** How far in a list's texts stand, behind their marks. */
  private float indent() {
    return sizes.body() * 1.9f;
  }

  /** A paragraph; no page ends after its first line or before its last. */
  List<Piece> text(Face face, float size, String text, float indent, float before, String as)
      throws IOException {
    List<Piece> pieces = new ArrayList<>();
    if (text.isBlank()) {
      return pieces;
    }
    List<String> lines = lines(face, size).of(text, width - indent);
    for (int i = 0; i < lines.size(); i++) {
      Piece line = new TextLine(face, size, lines.get(i), indent, i == 0 ? before : 0, as, i == 0);
      boolean held = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
      pieces.add(held ? line.held() : line);
    }
    return pieces;
  }

  private static List<Piece> held(List<Piece> pieces) {
    List<Piece> held = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      held.add(i < pieces.size() - 1 ? pieces.get(i).held() : pieces.get(i));
    }
    return held;
  }
}
