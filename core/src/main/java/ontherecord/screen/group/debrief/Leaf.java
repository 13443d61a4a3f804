package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.part.Space;
import ontherecord.view.Passage;

/** How one kind of page is laid out, and what it answers to. Made anew for every layout. */
public interface Leaf {
  /** Lays it out. */
  void fill(Table content, Space space);

  /** Says what keys do on it beside those of every page. */
  default void keys(Keys keys) {}

  /** Puts its own keys into the foot. */
  default void hints(Foot foot) {}

  /** The same for the help. */
  default List<Shortcut> shortcuts() {
    return List.of();
  }

  /** Where what it says is printed; nothing where it says nothing that is. */
  default List<Passage> passages() {
    return List.of();
  }
}
