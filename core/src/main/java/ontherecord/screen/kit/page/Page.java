package ontherecord.screen.kit.page;

import com.badlogic.gdx.utils.Disposable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texture page: as a rule one texture, a further one where the last is full. What is taken in
 * stays until the page is cleared.
 */
final class Page implements Disposable {
  private final List<Leaf> leaves = new ArrayList<>();
  private int size;

  /** A page for a window of that height. */
  Page(int windowHeight) {
    clear(windowHeight);
  }

  /** Forgets everything taken in; pictures handed out before must not be drawn any more. */
  void clear(int windowHeight) {
    dispose();
    size = windowHeight > 1440 ? 4096 : 2048;
    leaves.add(new Leaf(size));
  }

  Picture take(ByteBuffer pixels, int width, int height) {
    Optional<Picture> taken = last().take(pixels, width, height);
    if (taken.isEmpty()) {
      leaves.add(new Leaf(size));
      taken = last().take(pixels, width, height);
    }
    return taken.orElseThrow(
        () -> new IllegalArgumentException("too large for the page: " + width + "×" + height));
  }

  Leaf first() {
    return leaves.get(0);
  }

  int leaves() {
    return leaves.size();
  }

  private Leaf last() {
    return leaves.get(leaves.size() - 1);
  }

  @Override
  public void dispose() {
    leaves.forEach(Leaf::dispose);
    leaves.clear();
  }
}
