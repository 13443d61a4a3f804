package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.archive.Entry;
import ontherecord.view.archive.SpeakerPage;

/** What one speaker said, a column a year, an issue or theme under another. */
public final class SpeakerYears {
  private static final float LEAST = 15;
  private static final float APART = 2;

  private final Kit kit;
  private final Phrasebook words;
  private final SpeakerPage page;
  private final List<Float> widths = new ArrayList<>();

  /**
   * That page's years.
   *
   * @param wide how much width there is, in pixels; a year gets more of it that holds more
   */
  public SpeakerYears(Kit kit, Phrasebook words, SpeakerPage page, float wide) {
    this.kit = kit;
    this.words = words;
    this.page = page;
    int years = page.years().size();
    float room = wide - (years - 1) * kit.u(APART) - years * kit.u(LEAST);
    double[] much = new double[years];
    double sum = 0;
    for (int i = 0; i < years; i++) {
      much[i] = Math.sqrt(letters(i));
      sum += much[i];
    }
    for (int i = 0; i < years; i++) {
      double part = sum == 0 ? 1.0 / years : much[i] / sum;
      widths.add((float) Math.floor(kit.u(LEAST) + room * part));
    }
  }

  // What can be compared over the years comes first, what belongs to no topic last.
  private List<SpeakerPage.Topic> ordered() {
    return page.topics().stream()
        .sorted(
            Comparator.comparing((SpeakerPage.Topic topic) -> topic.issue().isEmpty())
                .thenComparing(topic -> -years(topic)))
        .toList();
  }

  private static long years(SpeakerPage.Topic topic) {
    return topic.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  private int letters(int year) {
    return page.topics().stream()
        .flatMap(topic -> topic.cells().get(year).stream())
        .mapToInt(entry -> words.say(entry.line().says()).length())
        .sum();
  }

  /** The heads of the columns: the year, and whether it spoke. */
  public Table heads(Consumer<String> open) {
    Table row = new Table();
    row.left();
    for (int i = 0; i < page.years().size(); i++) {
      SpeakerPage.Year year = page.years().get(i);
      EntryItem head = new EntryItem(kit, "year-" + year.dialogue());
      head.pad(kit.u(0.3333f), kit.u(1), kit.u(0.6667f), kit.u(0.3333f));
      head.add(new Words(kit, Style.HEADING, words.say(year.year()))).growX().row();
      head.add(new Words(kit, Style.CAPTION, words.say(year.there())).tone(Tone.MUTED)).growX();
      head.onPress(() -> open.accept(year.dialogue()));
      row.add(head).width(widths.get(i)).top().padLeft(i == 0 ? 0 : kit.u(APART));
    }
    return row;
  }

  /** Name of what is to be focused first. */
  public String first() {
    return ordered().stream().findFirst().map(topic -> "topic-" + topic.issue()).orElse("");
  }

  /** The topics under them. */
  public Table table(Entries entries, Consumer<String> open) {
    Table table = new Table();
    table.top().left();
    for (SpeakerPage.Topic topic : ordered()) {
      int years = page.years().size();
      table.add(new Rule(kit)).growX().colspan(years + 1).row();
      name(table, topic, open);
      for (int i = 0; i < years; i++) {
        table
            .add(cell(entries, topic.cells().get(i)))
            .width(widths.get(i))
            .top()
            .padLeft(i == 0 ? 0 : kit.u(APART))
            .padBottom(kit.u(1.3333f));
      }
      // What is left over goes here, so that the columns stay under their heads.
      table.add().expandX().row();
    }
    return table;
  }

  private void name(Table table, SpeakerPage.Topic topic, Consumer<String> open) {
    Words name = new Words(kit, Style.BODY, words.say(topic.name())).weight(Weight.SEMIBOLD);
    if (topic.issue().isEmpty()) {
      table
          .add(name)
          .growX()
          .colspan(page.years().size() + 1)
          .padTop(kit.u(1.3333f))
          .padLeft(kit.u(1))
          .row();
      return;
    }
    EntryItem link = new EntryItem(kit, "topic-" + topic.issue());
    link.pad(kit.u(0.5f), kit.u(1), kit.u(0.5f), kit.u(1));
    link.add(name.tone(Tone.ACCENT)).growX();
    link.onPress(() -> open.accept(topic.issue()));
    table.add(link).growX().colspan(page.years().size() + 1).padTop(kit.u(0.6667f)).row();
  }

  private Table cell(Entries entries, List<Entry> held) {
    Table cell = new Table();
    cell.top().left();
    if (held.isEmpty()) {
      cell.add(new Words(kit, Style.BODY, "–").tone(Tone.MUTED)).left().padLeft(kit.u(1));
    }
    held.forEach(entry -> entries.add(cell, entry, Entries.With.MARK));
    return cell;
  }
}
