package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets tables: a row is a piece, a thin line stands under each. */
record Table(Setter setter) {
  private static final float GAP = 2.5f * Paper.MM;
  private static final float MOST_GAP = 0.2f;
  private static final float HAND = 9 * Paper.MM;
  private static final List<Float> OF_CONTENTS = List.of(0.12f, 0.3f, 0.58f);

  List<Piece> of(Block.Grid grid) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    if (!grid.header().isEmpty()) {
      pieces.add(row(Face.BOLD, grid.shares(), grid.header(), false).held());
    }
    for (List<String> cells : grid.rows()) {
      pieces.add(row(Face.REGULAR, grid.shares(), cells, grid.toFill()));
    }
    return pieces;
  }

  List<Piece> of(Block.Contents contents) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(row(Face.BOLD, OF_CONTENTS, contents.header(), false).held());
    for (Block.Entry entry : contents.entries()) {
      Row row = row(Face.REGULAR, OF_CONTENTS, List.of("", entry.name(), entry.often()), false);
      pieces.add(new Numbered(row, setter.numbers(), entry.part()));
    }
    return pieces;
  }

  private Row row(Face face, List<Float> shares, List<String> texts, boolean toFill)
      throws IOException {
    float size = setter.sizes().body();
    List<List<String>> cells = new ArrayList<>();
    List<Float> columns = new ArrayList<>();
    float at = 0;
    for (int i = 0; i < texts.size(); i++) {
      columns.add(at);
      float wide = setter.width() * shares.get(i);
      cells.add(setter.lines(face, size).of(texts.get(i), wide - Math.min(GAP, wide * MOST_GAP)));
      at += wide;
    }
    return new Row(face, size, setter.width(), columns, cells, toFill);
  }

  private record Row(
      Face face,
      float size,
      float width,
      List<Float> columns,
      List<List<String>> cells,
      boolean toFill)
      implements Piece {

    @Override
    public float height() {
      int most = cells.stream().mapToInt(List::size).max().orElse(1);
      return Math.max(toFill ? HAND : 0, most * size * Sizes.LEADING + size * 0.7f);
    }

    @Override
    public void draw(Canvas canvas, float x, float y) throws IOException {
      for (int i = 0; i < cells.size(); i++) {
        canvas.reads(Tags.PARAGRAPH);
        for (int k = 0; k < cells.get(i).size(); k++) {
          float down = y + size * 0.3f + k * size * Sizes.LEADING;
          canvas.text(face, size, cells.get(i).get(k), x + columns.get(i), down);
        }
      }
      for (int i = 1; toFill && i < columns.size(); i++) {
        float left = x + columns.get(i) - GAP / 2;
        canvas.line(left, y, left, y + height(), 0.4f, false);
      }
      canvas.line(x, y + height(), x + width, y + height(), 0.4f, false);
    }
  }

  /** A row of contents: its pages are known when it is drawn. */
  private record Numbered(Row row, PageNumbers numbers, String part) implements Piece {

    @Override
    public float height() {
      return row.height();
    }

    @Override
    public void draw(Canvas canvas, float x, float y) throws IOException {
      canvas.reads(Tags.PARAGRAPH);
      canvas.text(row.face(), row.size(), numbers.of(part), x, y + row.size() * 0.3f);
      row.draw(canvas, x, y);
    }
  }
}
