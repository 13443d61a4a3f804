package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A flag, and beside it a name and who that is. */
record IdentityRow(
    Block.Identity block, Flags flags, Sizes sizes, List<String> name, List<String> about)
    implements Piece {
  private static final float FLAG = 25 * Paper.MM;
  private static final float GAP = 5 * Paper.MM;

  static IdentityRow of(Setter setter, Block.Identity block) throws IOException {
    Sizes sizes = setter.sizes();
    float room = setter.width() - FLAG - GAP;
    List<String> about = new ArrayList<>();
    for (String line : block.about()) {
      about.addAll(setter.lines(Face.REGULAR, sizes.body()).of(line, room));
    }
    return new IdentityRow(
        block,
        setter.flags(),
        sizes,
        setter.lines(Face.BOLD, sizes.first()).of(block.tile().name(), room),
        about);
  }

  @Override
  public float height() {
    return Math.max(
        FLAG * Flags.RATIO,
        name.size() * sizes.first() * Sizes.LEADING + about.size() * sizes.body() * Sizes.LEADING);
  }

  @Override
  public boolean holdsNext() {
    return true;
  }

  @Override
  public void draw(Canvas canvas, float x, float y) throws IOException {
    flags.draw(canvas, block.tile(), x, y, FLAG);
    float down = y;
    canvas.reads(Tags.heading(1));
    for (String line : name) {
      canvas.text(Face.BOLD, sizes.first(), line, x + FLAG + GAP, down);
      down += sizes.first() * Sizes.LEADING;
    }
    canvas.reads(Tags.PARAGRAPH);
    for (String line : about) {
      canvas.text(Face.REGULAR, sizes.body(), line, x + FLAG + GAP, down);
      down += sizes.body() * Sizes.LEADING;
    }
  }
}
