package ontherecord.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ontherecord.assets.world.World;

/** Draws every picture that the game ships, if anything has changed since they were last drawn. */
public final class DrawPictures {
  private DrawPictures() {}

  /**
   * Runs when the project is built.
   *
   * @param args the folder to draw into, the folder of our own marks, the version of flag-icons,
   *     the borders of the world, the codes of its states
   */
  public static void main(String[] args) throws IOException {
    // A build machine may have no display, and needs none.
    System.setProperty("java.awt.headless", "true");
    Path into = Path.of(args[0]);
    Marks marks = new Marks(Path.of(args[1]));
    Flags flags = new Flags(args[2]);

    World world = new World(Path.of(args[3]), Path.of(args[4]));

    List<Path> sources = new ArrayList<>(marks.sources());
    sources.addAll(world.sources());
    Stamp stamp = Stamp.of(into.resolveSibling("pictures.stamp"), sources, args[2]);
    if (stamp.isFresh() && flags.areIn(into) && marks.areIn(into) && world.isIn(into)) {
      return;
    }
    flags.drawInto(into);
    marks.drawInto(into);
    world.drawInto(into);
    stamp.leave();
  }
}
