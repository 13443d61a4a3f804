package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays out text on as many pages as it takes. */
record TextSides(Paper paper, Fonts fonts, Flags flags, PageNumbers numbers, Sheet.Text sheet) {
  static final float EDGE = 18 * Paper.MM;
  private static final float TOP = 16 * Paper.MM;

  /** Room for the foot is kept free. */
  private static final float BOTTOM = 20 * Paper.MM;

  List<Side> sides() throws IOException {
    if (sheet.size() == Sheet.Size.USUAL) {
      List<List<Put>> usual = pages(Sizes.USUAL);
      List<List<Put>> snug = usual.size() > 1 ? pages(Sizes.SNUG) : usual;
      return sides(snug.size() < usual.size() ? snug : usual);
    }
    List<List<Put>> pages = List.of();
    for (int step = 0; step < Sizes.steps(); step++) {
      pages = pages(Sizes.large(step));
      if (pages.size() == 1) {
        break;
      }
    }
    return sides(pages);
  }

  private record Put(Piece piece, float y) {}

  private List<List<Put>> pages(Sizes sizes) throws IOException {
    List<Piece> pieces =
        new Setter(fonts, flags, numbers, sizes, paper.width() - 2 * EDGE).set(sheet.blocks());
    float bottom = paper.height() - BOTTOM;
    List<List<Put>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    float y = TOP;
    for (int i = 0; i < pieces.size(); i++) {
      boolean head = pages.get(pages.size() - 1).isEmpty();
      float above = head ? 0 : pieces.get(i).before();
      boolean began = i > 0 && pieces.get(i - 1).holdsNext();
      float needed = above + pieces.get(i).height();
      float chain = began ? needed : above + chain(pieces, i);
      boolean fits = y + (chain <= bottom - TOP ? chain : needed) <= bottom;
      if (!head && !fits) {
        pages.add(new ArrayList<>());
        y = TOP;
        above = 0;
      }
      pages.get(pages.size() - 1).add(new Put(pieces.get(i), y + above));
      y += above + pieces.get(i).height();
    }
    return pages;
  }

  /** How high a piece and all those are that it holds. */
  private static float chain(List<Piece> pieces, int from) {
    float high = pieces.get(from).height();
    for (int i = from; i + 1 < pieces.size() && pieces.get(i).holdsNext(); i++) {
      high += pieces.get(i + 1).before() + pieces.get(i + 1).height();
    }
    return high;
  }

  private static List<Side> sides(List<List<Put>> pages) {
    List<Side> sides = new ArrayList<>();
    for (List<Put> page : pages) {
      sides.add(
          new Side(
              false,
              true,
              canvas -> {
                for (Put put : page) {
                  put.piece().draw(canvas, EDGE, put.y());
                }
              }));
    }
    return sides;
  }
}
