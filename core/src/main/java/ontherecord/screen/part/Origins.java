package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.AboutView;

/** What the game is drawn from, and whose work is in it. */
public record Origins(Kit kit, Phrasebook words, List<AboutView.Origin> sources) {

  /** Sources, then licences. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    table.add(new Words(kit, Style.SUBHEADING, words.say("colophon.sources"))).growX().row();
    for (AboutView.Origin source : sources) {
      source(table, source);
    }
    table
        .add(new Words(kit, Style.SUBHEADING, words.say("colophon.licences")))
        .growX()
        .padTop(kit.u(3))
        .row();
    caption(table, words.say("colophon.licences.says"), Tone.INK);
    caption(table, words.say("colophon.licences.parts"), Tone.MUTED);
    return table;
  }

  private void source(Table table, AboutView.Origin source) {
    table.add(new Rule(kit)).growX().padTop(kit.u(1)).padBottom(kit.u(1)).row();
    table
        .add(new Words(kit, Style.CAPTION, words.say(source.title())).weight(Weight.SEMIBOLD))
        .growX()
        .row();
    String published = words.say(source.published());
    String by =
        Stream.of(source.publisher(), published)
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" · "));
    caption(table, by, Tone.INK);
    caption(table, words.say(source.note()), Tone.MUTED);
    caption(table, source.where(), Tone.MUTED);
  }

  private void caption(Table table, String said, Tone tone) {
    if (!said.isEmpty()) {
      table
          .add(new Words(kit, Style.CAPTION, said).tone(tone))
          .growX()
          .padTop(kit.u(0.3333f))
          .row();
    }
  }
}
