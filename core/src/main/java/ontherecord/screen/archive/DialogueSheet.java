package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Verbatim;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Dots;
import ontherecord.view.AboutView;
import ontherecord.view.archive.DialoguePage;

/**
 * What is to be known of one annual meeting beside what was said: agenda, who spoke, the sources.
 *
 * @param wide of the column, in pixels
 * @param speaker told the id of the one that was pressed
 */
public record DialogueSheet(
    Kit kit, Phrasebook words, DialoguePage page, float wide, Consumer<String> speaker) {

  /** Adds it all to a column. */
  public void in(Column column) {
    if (!words.say(page.agenda()).isEmpty()) {
      column.capitalsOf("dossier.agenda").body(page.agenda());
    }
    if (!words.say(page.aims()).isEmpty()) {
      column.capitalsOf("dossier.aims").body(page.aims());
    }
    column.small(page.note());
    long reported = page.speakers().stream().filter(DialoguePage.Heard::reported).count();
    Message count =
        Message.of("archive.speakers")
            .with("number", page.speakers().size())
            .with("reported", reported);
    column.capitalsOf("archive.who-spoke").small(count).small(page.list());
    column.put(legend());
    Chips chips = new Chips(kit, words, wide, speaker);
    page.speakers().forEach(heard -> chips.add(heard.emblem(), heard.reported()));
    column.put(chips.table());
    column.capitalsOf("archive.sources");
    page.sources().forEach(source -> source(column, source));
  }

  private Table legend() {
    Table legend = new Table();
    legend.left();
    legend.pad(kit.u(0.3333f), 0, kit.u(1), 0);
    for (boolean reported : new boolean[] {true, false}) {
      legend.add(Dots.one(kit, reported)).padRight(kit.u(0.8f));
      String key = reported ? "archive.reported" : "archive.not-reported";
      legend
          .add(new Words(kit, Style.CAPTION, words.say(key)).tone(Tone.MUTED))
          .padRight(kit.u(2.6667f));
    }
    return legend;
  }

  private void source(Column column, AboutView.Origin source) {
    column.body(source.title());
    String published = words.say(source.published());
    String by =
        Stream.of(source.publisher(), published)
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" · "));
    column.small(new Verbatim(by)).small(source.note()).small(new Verbatim(source.where()));
  }
}
