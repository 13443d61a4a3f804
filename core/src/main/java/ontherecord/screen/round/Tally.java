package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.Emblem;

/** How picks are counted, how many there are, and their flags. */
final class Tally extends Table {
  private static final float BETWEEN = 2;
  private static final float BETWEEN_NARROW = 0.6667f;

  private final Phrasebook words;
  private final Words count;
  private final PickedFlags flags;

  Tally(Kit kit, Phrasebook words, Sayable rule) {
    this.words = words;
    count = new Words(kit, Style.SUBHEADING, "").most(1).orSmaller();
    flags = new PickedFlags(kit);
    Table so = new Table();
    so.add(count).growY().padRight(kit.u(kit.units().narrow() ? BETWEEN_NARROW : BETWEEN));
    so.add(flags).growX();
    left();
    add(new Words(kit, Style.CAPTION, words.say(rule)).tone(Tone.MUTED)).growX().row();
    add(so).growX().height(kit.u(6.6667f));
  }

  void show(Candidates candidates) {
    List<Emblem> picked = candidates.picked();
    count.text(candidates.one() ? name(picked) : howMany(candidates, picked.size()));
    flags.show(picked);
  }

  private String howMany(Candidates candidates, int picked) {
    boolean limited = candidates.most() < candidates.all().size();
    return words.say(
        Message.of(limited ? "play.picked.most" : "play.picked")
            .with("number", picked)
            .with("most", candidates.most()));
  }

  private String name(List<Emblem> picked) {
    return picked.isEmpty() ? "" : words.say(picked.get(0).shortName());
  }
}
