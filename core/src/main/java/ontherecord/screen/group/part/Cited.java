package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.RecordLine;

/**
 * Something on the record for the back row: what is said, how it is tied, where it is printed.
 *
 * @param whole whether notes and the very place are told, too; else they are left to the source
 */
public record Cited(Kit kit, Phrasebook words, RecordLine line, boolean whole) {

  /**
   * All of it.
   *
   * @param style of what is said
   * @param who whether it begins with who said it
   */
  public Table table(Style style, boolean who) {
    Table table = new Table();
    table.top().left();
    if (who) {
      table
          .add(new Words(kit, Style.BODY, words.say(line.who())).weight(Weight.SEMIBOLD))
          .growX()
          .padBottom(kit.u(0.3333f))
          .row();
    }
    table.add(new Words(kit, style, words.say(line.says()))).growX().row();
    if (!line.quote().isEmpty()) {
      String quote = words.say(Message.of("reveal.quote").with("words", line.quote()));
      table
          .add(new Words(kit, style, quote).tint(quote))
          .growX()
          .padTop(kit.u(0.6667f))
          .padLeft(kit.u(0.3333f))
          .row();
    }
    table.add(below()).growX().padTop(kit.u(whole ? 1 : 0.6667f));
    return table;
  }

  /** How it is tied, and where it is printed. */
  public Table below() {
    Table below = new Table();
    below.left();
    below
        .add(new Rule(kit, Tone.RULE, kit.u(0.3333f)))
        .width(kit.u(0.3333f))
        .growY()
        .padRight(kit.u(1.3333f));
    Table text = new Table();
    List<String> told = new ArrayList<>();
    told.add(words.say(line.attribution()));
    if (whole) {
      told.add(words.say(line.note()));
    }
    told.add(words.say(whole ? line.passage().inShort() : line.passage().by()));
    told.stream()
        .filter(said -> !said.isEmpty())
        .forEach(
            said ->
                text.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED).plain())
                    .growX()
                    .row());
    below.add(text).growX();
    return below;
  }
}
