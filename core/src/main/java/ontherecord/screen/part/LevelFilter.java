package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Pill;
import ontherecord.view.LibraryView;

/**
 * A pill for each level that scenarios have, one for a teacher's own, and one for all; none where
 * all have the same.
 */
public record LevelFilter(Kit kit, Phrasebook words, LibraryView view) {

  /**
   * Adds the pills to a row.
   *
   * @param level the one that is on, as {@link Shelved} has it
   */
  public void in(Table row, int level, IntConsumer choose) {
    Map<Integer, String> names = new TreeMap<>();
    view.cards().stream()
        .filter(c -> c.progress() != LibraryView.Progress.BROKEN)
        .forEach(c -> names.put(c.level(), words.say(c.levelName())));
    if (view.cards().stream().anyMatch(LibraryView.Card::isOwn)) {
      names.put(Shelved.OWN, words.say("library.filter.own"));
    }
    if (names.size() > 1) {
      names.put(0, words.say("library.all"));
      names.forEach(
          (which, name) -> {
            Pill pill = new Pill(kit, name).on(which == level);
            pill.onPress(() -> choose.accept(which)).setName("level-" + which);
            row.add(pill).padRight(kit.u(1.3333f));
          });
    }
  }
}
