package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** A column to read: headings, sentences and what stands under them. */
public final class Column {
  private final Kit kit;
  private final Phrasebook words;
  private final Table table = new Table();

  public Column(Kit kit, Phrasebook words) {
    this.kit = kit;
    this.words = words;
    table.top().left();
  }

  /** The column, for whatever adds itself to a table. */
  public Table table() {
    return table;
  }

  /** Small capitals over what follows. */
  public Column capitals(String said) {
    float above = kit.u(table.hasChildren() ? 2 : 0);
    table
        .add(new Words(kit, Style.CAPITALS, said).tone(Tone.MUTED))
        .growX()
        .padTop(above)
        .padBottom(kit.u(0.6667f))
        .row();
    return this;
  }

  /** The same where the words stand in the language files. */
  public Column capitalsOf(String key) {
    return capitals(words.say(key));
  }

  /** A sentence in small type; nothing where there are no words. */
  public Column small(Sayable what) {
    return line(Style.CAPTION, Tone.MUTED, what);
  }

  /** A sentence; nothing where there are no words. */
  public Column body(Sayable what) {
    return line(Style.BODY, Tone.INK, what);
  }

  private Column line(Style style, Tone tone, Sayable what) {
    String said = words.say(what);
    if (!said.isEmpty()) {
      table.add(new Words(kit, style, said).tone(tone)).growX().padBottom(kit.u(0.4f)).row();
    }
    return this;
  }

  /** A thin line. */
  public Column rule() {
    float above = kit.u(table.hasChildren() ? 1.3333f : 0);
    table.add(new Rule(kit)).growX().padTop(above).padBottom(kit.u(1.3333f)).row();
    return this;
  }

  /** Anything else, as wide as the column. */
  public Column put(Actor what) {
    table.add(what).growX().row();
    return this;
  }
}
