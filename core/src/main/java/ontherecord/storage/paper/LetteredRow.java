package ontherecord.storage.paper;

import java.io.IOException;
import java.util.List;

/** Something on offer: its card's shape, its letter, its text. */
record LetteredRow(
    Block.Lettered block, Sizes sizes, List<String> text, List<String> detail, float indent)
    implements Piece {

  static LetteredRow of(Setter setter, Block.Lettered block) throws IOException {
    Sizes sizes = setter.sizes();
    float indent = sizes.body() * 3.4f;
    float room = setter.width() - indent;
    return new LetteredRow(
        block,
        sizes,
        setter.lines(Face.REGULAR, sizes.body()).of(block.text(), room),
        block.detail().isBlank()
            ? List.of()
            : setter.lines(Face.REGULAR, sizes.small()).of(block.detail(), room),
        indent);
  }

  @Override
  public float height() {
    float lines = text.size() * sizes.body() * Sizes.LEADING;
    return Math.max(
        lines + detail.size() * sizes.small() * Sizes.LEADING, sizes.body() * 1.4f * Sizes.LEADING);
  }

  @Override
  public float before() {
    return sizes.body() * 0.5f;
  }

  @Override
  public void draw(Canvas canvas, float x, float y) throws IOException {
    float side = sizes.body() * 1.15f;
    if (block.card() >= 0) {
      canvas.draw(
          x,
          y + sizes.body() * 0.08f,
          side,
          side,
          (ink, left, low) ->
              CardShape.of(block.card()).fill(ink, left + side / 2, low + side / 2, side / 2));
    }
    canvas.reads(Tags.PARAGRAPH);
    canvas.text(
        Face.BOLD,
        sizes.body() * 1.15f,
        block.letter(),
        x + side * 1.35f,
        y - sizes.body() * 0.07f);
    float down = y;
    for (String line : text) {
      canvas.text(Face.REGULAR, sizes.body(), line, x + indent, down);
      down += sizes.body() * Sizes.LEADING;
    }
    for (String line : detail) {
      canvas.text(Face.REGULAR, sizes.small(), line, x + indent, down);
      down += sizes.small() * Sizes.LEADING;
    }
  }
}
