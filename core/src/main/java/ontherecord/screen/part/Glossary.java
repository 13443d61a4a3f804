package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.term.Explained;

/** Terms one under the other: name, meaning, and what that rests on. */
public record Glossary(Kit kit, Phrasebook words, List<Explained> terms) {
  private static final float NAME = 27;

  /** All of them, to be put into a scroll. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    boolean first = true;
    for (Explained term : terms) {
      if (!first) {
        table.add(new Rule(kit)).growX().colspan(2).row();
      }
      row(table, term);
      first = false;
    }
    return table;
  }

  private void row(Table table, Explained term) {
    boolean narrow = kit.units().narrow();
    Words name = new Words(kit, Style.BODY, words.say(term.name())).weight(Weight.SEMIBOLD);
    float around = kit.u(1);
    if (narrow) {
      table.add(name).growX().padTop(around).row();
      table.add(text(term)).growX().padBottom(around).row();
    } else {
      table.add(name.wide(kit.u(NAME))).width(kit.u(NAME)).top().padTop(around).padRight(kit.u(2));
      table.add(text(term)).growX().padTop(around).padBottom(around).row();
    }
  }

  private Table text(Explained term) {
    Table text = new Table();
    text.add(new Words(kit, Style.BODY, words.say(term.says())).plain()).growX().row();
    String source = words.say(term.source());
    if (!source.isEmpty()) {
      text.add(new Words(kit, Style.CAPTION, source).tone(Tone.MUTED).plain())
          .growX()
          .padTop(kit.u(0.3333f));
    }
    return text;
  }
}
