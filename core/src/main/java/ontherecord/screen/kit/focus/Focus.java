package ontherecord.screen.kit.focus;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.utils.SnapshotArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which pressable of a layer the keyboard is at. Knows all that are on the layer, in the order in
 * which they were added; arrows move to what lies nearest in their direction, Tab to the next.
 */
public final class Focus {
  private final Group layer;
  private final Vector2 corner = new Vector2();
  private Pressable current;

  Focus(Group layer) {
    this.layer = layer;
  }

  /** The focused one. */
  public Optional<Pressable> current() {
    return Optional.ofNullable(onLayer(current) ? current : null);
  }

  /** The focused one or null, for drawing: an {@code Optional} a frame would be garbage. */
  Pressable focused() {
    return onLayer(current) ? current : null;
  }

  /** Moves the focus there; what is disabled or invisible gets none. */
  public void to(Pressable wanted) {
    if (!wanted.isEnabled() || !onLayer(wanted)) {
      return;
    }
    if (wanted == current) {
      return;
    }
    clear();
    current = wanted;
    current.focus(true);
    reveal(current);
  }

  /** Moves the focus to the pressable of that name, if there is one. */
  public void to(String name) {
    all().stream().filter(p -> name.equals(p.getName())).findFirst().ifPresent(this::to);
  }

  /** Moves it to the first one, if there is none yet. */
  public void start() {
    if (current().isEmpty()) {
      List<Pressable> all = all();
      all.stream()
          .filter(p -> !(p instanceof Reveals))
          .findFirst()
          .or(() -> all.stream().findFirst())
          .ifPresent(this::to);
    }
  }

  /** Brings the focused one into sight. */
  public void show() {
    current().ifPresent(this::reveal);
  }

  /** Takes the focus away. */
  public void clear() {
    if (current != null) {
      Pressable left = current;
      current = null;
      left.focus(false);
    }
  }

  /** To the next or, with −1, the one before; round and round. */
  public void next(int by) {
    List<Pressable> all = all();
    if (all.isEmpty()) {
      return;
    }
    int at = all.indexOf(current);
    int next = at < 0 ? (by > 0 ? 0 : all.size() - 1) : Math.floorMod(at + by, all.size());
    to(all.get(next));
  }

  /**
   * To what lies nearest in that direction, if anything does.
   *
   * @param right −1, 0 or 1
   * @param up −1, 0 or 1
   * @return whether it moved
   */
  public boolean move(int right, int up) {
    if (current().isEmpty()) {
      start();
      return current != null;
    }
    float left = left(current);
    float low = low(current);
    Pressable best = null;
    float least = Float.MAX_VALUE;
    for (Pressable other : all()) {
      float cost = other == current ? Float.MAX_VALUE : cost(left, low, other, right, up);
      if (cost < least) {
        least = cost;
        best = other;
      }
    }
    if (best != null) {
      to(best);
    }
    return best != null;
  }

  /** All that can be focused now, in the order in which they were added. */
  public List<Pressable> all() {
    List<Pressable> found = new ArrayList<>();
    collect(layer, found);
    return found;
  }

  private float cost(float left, float low, Pressable other, int right, int up) {
    float otherLeft = left(other);
    float otherLow = low(other);
    float across =
        right != 0
            ? (otherLeft + other.getWidth() / 2 - left - current.getWidth() / 2) * right
            : (otherLow + other.getHeight() / 2 - low - current.getHeight() / 2) * up;
    float gap =
        right != 0
            ? apart(low, current.getHeight(), otherLow, other.getHeight())
            : apart(left, current.getWidth(), otherLeft, other.getWidth());
    float edge =
        right != 0
            ? apart(left, current.getWidth(), otherLeft, other.getWidth())
            : apart(low, current.getHeight(), otherLow, other.getHeight());
    if (across <= 1 || edge <= 0) {
      return Float.MAX_VALUE;
    }
    float aside =
        right != 0
            ? Math.abs(otherLow + other.getHeight() - low - current.getHeight())
            : Math.abs(otherLeft - left);
    return edge + 3 * Math.max(0, gap) + aside / 100;
  }

  // How far two stretches of a line are apart; negative where they overlap.
  private static float apart(float from, float length, float otherFrom, float otherLength) {
    return Math.max(otherFrom - from - length, from - otherFrom - otherLength);
  }

  private float left(Pressable which) {
    return which.localToAscendantCoordinates(layer, corner.set(0, 0)).x;
  }

  private float low(Pressable which) {
    return which.localToAscendantCoordinates(layer, corner.set(0, 0)).y;
  }

  private boolean onLayer(Pressable which) {
    return which != null && which.isDescendantOf(layer);
  }

  private void reveal(Pressable which) {
    for (Actor above = which.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Reveals part) {
        part.reveal(which);
      }
    }
  }

  private static void collect(Group group, List<Pressable> found) {
    SnapshotArray<Actor> children = group.getChildren();
    for (int i = 0; i < children.size; i++) {
      Actor child = children.get(i);
      if (child.isVisible()) {
        if (child instanceof Pressable pressable && pressable.isEnabled()) {
          found.add(pressable);
        }
        if (child instanceof Group inner) {
          collect(inner, found);
        }
      }
    }
  }
}
