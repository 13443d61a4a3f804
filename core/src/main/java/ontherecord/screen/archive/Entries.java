package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.view.Mark;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.archive.Entry;

/**
 * The entries of one page, to be put where the page wants them. Each leads to its passage, from
 * which one can walk on to those of the others.
 */
public final class Entries {
  /** What an entry says beside its words. */
  public enum With {
    /** Who said it. */
    WHO,
    /** What position it takes. */
    MARK,
    /** Who said it, and what position it takes. */
    WHO_AND_MARK,
    /** Who, in what year and on what. */
    WHO_AND_WHERE
  }

  /** Opens passages. */
  @FunctionalInterface
  public interface Opening {
    /** Opens them, beginning with one, from 0. */
    void open(List<Passage> passages, int at);
  }

  private static final float SHAPE = 1.7f;

  private final Kit kit;
  private final Phrasebook words;
  private final Opening opening;
  private final List<Passage> passages = new ArrayList<>();

  public Entries(Kit kit, Phrasebook words, Opening opening) {
    this.kit = kit;
    this.words = words;
    this.opening = opening;
  }

  /** Adds one to a column. */
  public void add(Table column, Entry entry, With with) {
    RecordLine line = entry.line();
    EntryItem item = item(line.passage());
    if (with != With.MARK) {
      item.add(new Words(kit, Style.BODY, words.say(line.who())).weight(Weight.SEMIBOLD))
          .growX()
          .row();
    }
    String where = with == With.WHO_AND_WHERE ? where(entry) : "";
    if (with != With.WHO) {
      marked(item, entry.mark(), where);
    }
    says(item, line);
    column.add(item).growX().row();
  }

  private void marked(EntryItem item, Mark mark, String where) {
    Table head = new Table();
    head.left();
    if (!where.isEmpty()) {
      head.add(caption(where, Tone.MUTED)).growX().row();
    }
    if (!mark.equals(Mark.NONE)) {
      Table taken = new Table();
      taken.add(new PositionMark(kit, Shape.of(mark), SHAPE).flush()).top().padRight(kit.u(0.8f));
      taken.add(caption(words.say(mark.label()), Tone.INK).weight(Weight.SEMIBOLD)).growX();
      head.add(taken).growX().padTop(kit.u(0.1667f));
    }
    if (head.hasChildren()) {
      item.add(head).growX().padBottom(kit.u(0.3333f)).row();
    }
  }

  private static String spaced(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
  }

  private String where(Entry entry) {
    return spaced(words.say(entry.year()), words.say(entry.topic()));
  }

  /** Adds what one place of a source says. */
  public void add(Table column, Sayable says, Passage passage) {
    EntryItem item = item(passage);
    item.add(new Words(kit, Style.BODY, words.say(says))).growX().row();
    small(item, source(passage));
    column.add(item).grow();
  }

  /** Adds a heading that leads to another page. */
  public void link(Table column, String name, String label, Runnable what) {
    EntryItem item = new EntryItem(kit, name);
    item.pad(kit.u(0.5f), kit.u(1), kit.u(0.5f), kit.u(1));
    item.add(new Words(kit, Style.BODY, label).weight(Weight.SEMIBOLD).tone(Tone.ACCENT)).growX();
    item.onPress(what);
    column.add(item).growX().row();
  }

  private EntryItem item(Passage passage) {
    int at = passages.size();
    passages.add(passage);
    EntryItem item = new EntryItem(kit, "entry-" + at);
    item.onPress(() -> opening.open(List.copyOf(passages), at));
    return item;
  }

  private void says(EntryItem item, RecordLine line) {
    item.add(new Words(kit, Style.BODY, words.say(line.says()))).growX().row();
    if (!line.quote().isEmpty()) {
      String quote = words.say(Message.of("reveal.quote").with("words", line.quote()));
      item.add(new Words(kit, Style.BODY, quote).weight(Weight.ITALIC))
          .growX()
          .padTop(kit.u(0.3333f))
          .row();
    }
    small(item, words.say(line.attribution()));
    small(item, words.say(line.note()));
    small(item, line.passage().section());
  }

  /** The source in short: who published it, on which dialogue, and under which heading. */
  private String source(Passage passage) {
    return spaced(words.say(passage.by()), passage.section());
  }

  private void small(Table item, String said) {
    if (!said.isEmpty()) {
      item.add(caption(said, Tone.MUTED)).growX().padTop(kit.u(0.3333f)).row();
    }
  }

  private Words caption(String said, Tone tone) {
    return new Words(kit, Style.CAPTION, said).tone(tone);
  }
}
