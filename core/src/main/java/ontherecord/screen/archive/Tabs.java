package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Wordmark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;

/** The ways between the parts of the archive, side by side in the bar. */
public record Tabs(Kit kit, Phrasebook words, Optional<Section> here, Consumer<Section> go) {
  private static final float MARK = 2.75f;

  /** Adds them; with short names where the long ones have no room beside the game's name. */
  public void in(Table bar) {
    Table whole = row(false);
    float mark = Wordmark.of(kit, words.say("game.name"), kit.u(MARK)).getPrefWidth();
    float room = kit.units().width() - 2 * kit.px(Length.SIDE) - mark - kit.u(14);
    bar.add(whole.getPrefWidth() <= room ? whole : row(true));
  }

  private Table row(boolean brief) {
    Table row = new Table();
    for (Section section : Section.values()) {
      String label = words.say(brief ? section.shortLabel() : section.label());
      Tab tab = new Tab(kit, label, here.filter(section::equals).isPresent());
      tab.onPress(() -> go.accept(section))
          .setName("tab-" + section.name().toLowerCase(Locale.ROOT));
      row.add(tab).padLeft(kit.u(1));
    }
    return row;
  }
}
