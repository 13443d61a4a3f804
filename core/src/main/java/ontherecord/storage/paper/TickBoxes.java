package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Boxes to tick, read down one column after another. */
record TickBoxes(Setter setter) {
  private static final int MOST_COLUMNS = 7;

  List<Piece> of(Block.Ticks ticks) throws IOException {
    float size = setter.sizes().body();
    float box = size * 1.5f;
    float widest = 0;
    List<String> names = new ArrayList<>();
    for (String name : ticks.names()) {
      names.add(setter.fonts().printable(name));
      widest =
          Math.max(widest, setter.fonts().width(Face.REGULAR, size, names.get(names.size() - 1)));
    }
    float gap = size;
    int columns =
        Math.max(1, Math.min(MOST_COLUMNS, (int) ((setter.width() + gap) / (box + widest + gap))));
    float column = (setter.width() + gap) / columns;
    List<List<String>> cells = new ArrayList<>();
    for (String name : names) {
      cells.add(setter.lines(Face.REGULAR, size).of(name, column - gap - box));
    }
    int rows = (cells.size() + columns - 1) / columns;
    List<Piece> pieces = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<List<String>> across = new ArrayList<>();
      for (int at = row; at < cells.size(); at += rows) {
        across.add(cells.get(at));
      }
      pieces.add(new Row(across, column, size, box));
    }
    return pieces;
  }

  private record Row(List<List<String>> cells, float column, float size, float box)
      implements Piece {

    @Override
    public float height() {
      int most = cells.stream().mapToInt(List::size).max().orElse(1);
      return most * size * Sizes.LEADING + size * 0.35f;
    }

    @Override
    public void draw(Canvas canvas, float x, float y) throws IOException {
      for (int i = 0; i < cells.size(); i++) {
        float left = x + i * column;
        canvas.frame(left, y + size * 0.22f, size * 0.9f, size * 0.9f, 0.7f);
        canvas.reads(Tags.PARAGRAPH);
        for (int k = 0; k < cells.get(i).size(); k++) {
          canvas.text(
              Face.REGULAR, size, cells.get(i).get(k), left + box, y + k * size * Sizes.LEADING);
        }
      }
    }
  }
}
