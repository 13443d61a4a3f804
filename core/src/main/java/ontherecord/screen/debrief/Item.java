package ontherecord.screen.debrief;

import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;

/** Something to read that the keyboard can come to, so that a list of them scrolls under it. */
final class Item extends Pressable {

  Item(Kit kit, String name) {
    super(kit);
    top().left();
    pad(kit.u(0.6667f), 0, kit.u(0.6667f), kit.u(0.6667f));
    setName(name);
  }
}
