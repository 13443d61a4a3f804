package ontherecord.screen.kit.frame;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How far each scroll that has a name was moved, to be found again in a new layout. */
final class Places {
  private final Map<String, Float> places = new HashMap<>();

  /** Takes up where the scrolls of a layer stand. */
  static Places of(Group layer) {
    Places kept = new Places();
    walk(layer, scroll -> kept.places.put(scroll.getName(), scroll.moved()));
    return kept;
  }

  /** Moves the scrolls of the same names there. */
  void restore(Group layer) {
    walk(
        layer,
        scroll -> {
          Float place = places.get(scroll.getName());
          if (place != null) {
            scroll.comeTo(place);
          }
        });
  }

  private static void walk(Group group, Consumer<Scroll> what) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Scroll scroll && scroll.getName() != null) {
        what.accept(scroll);
      }
      if (child instanceof Group inner) {
        walk(inner, what);
      }
    }
  }
}
