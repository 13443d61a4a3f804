package ontherecord.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.frame.Hint;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.Passage;

/**
 * Over any screen: where something is printed, so that a reader finds it again. Left and right walk
 * through several passages, C copies the citation, I the entry's id, W a report for whoever finds
 * the entry wrong; A leads on into the archive.
 */
public final class SourceSheet {
  /** Nobody to ask: neither a report nor the archive is on offer. */
  public static final Listener NOBODY = new Nobody();

  private static final float WIDE = 100;
  private static final float LABELS = 22;
  private static final float BETWEEN = 2.6667f;
  private static final float ROOM = 88;

  /** What a reader may ask for at a passage. */
  public interface Listener {
    /** Opens the archive at what the passage belongs to. */
    void archive(Passage passage);

    /** Whether there is anybody to whom a mistake in this record could be reported. */
    boolean takesReports();

    /** Puts a report on what the passage belongs to on the clipboard. */
    void wrong(Passage passage);
  }

  private final Kit kit;
  private final Phrasebook words;
  private final List<Passage> passages;
  private final Listener listener;
  private Scroll body;
  private int at;
  private Copied copied = Copied.NOTHING;

  private enum Copied {
    NOTHING,
    CITATION,
    ENTRY,
    REPORT
  }

  private SourceSheet(
      Kit kit, Phrasebook words, List<Passage> passages, int at, Listener listener) {
    this.kit = kit;
    this.words = words;
    this.passages = List.copyOf(passages);
    this.at = at;
    this.listener = listener;
  }

  /**
   * Opens it over a screen; without passages nothing happens.
   *
   * @param at which passage to begin with, from 0
   */
  public static void open(
      Frame over, Kit kit, Phrasebook words, List<Passage> passages, int at, Listener listener) {
    if (!passages.isEmpty()) {
      SourceSheet sheet = new SourceSheet(kit, words, passages, at, listener);
      over.open(WIDE, overlay -> sheet.fill(overlay, over::close));
    }
  }

  private void fill(Overlay overlay, Runnable close) {
    Passage passage = passages.get(at);
    Table sheet = overlay.content();
    sheet.clearChildren();
    sheet.add(head()).growX().row();
    body = Scroll.of(kit, body(passage, () -> entry(overlay, close)));
    sheet.add(body).grow().padTop(kit.u(1.3333f)).row();
    sheet.add(new Rule(kit)).growX().padTop(kit.u(2)).row();
    sheet.add(hints(overlay, close)).growX().padTop(kit.u(1.3333f));
    bind(overlay, close);
  }

  private Table head() {
    Table head = new Table();
    head.add(
        new Words(kit, Style.CAPITALS, words.say("source.heading")).tone(Tone.MUTED).oneLine());
    head.add().growX();
    if (passages.size() > 1) {
      String place =
          words.say(Message.of("source.place").with("number", at + 1L).with("of", passages.size()));
      head.add(new Hint(kit, words.say("key.left-right"), place));
    }
    return head;
  }

  private Table body(Passage passage, Runnable again) {
    Table body = new Table();
    body.top().left();
    body.add(new Words(kit, Style.SUBHEADING, words.say(passage.title()))).growX().row();
    if (!passage.publisher().isEmpty()) {
      body.add(new Words(kit, Style.BODY, passage.publisher()).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(0.6667f))
          .row();
    }
    body.add(printed(passage)).growX().padTop(kit.u(2)).padBottom(kit.u(0.6667f)).row();
    Table rows = new Table();
    row(rows, "source.published", words.say(passage.published()));
    row(rows, "source.dialogue", words.say(passage.dialogue()));
    row(rows, "source.section", passage.section());
    row(rows, "source.where", passage.where());
    row(rows, "source.entry", passage.entry());
    if (!passage.entry().isEmpty()) {
      String copy = words.say(copied == Copied.ENTRY ? "source.copied" : "source.entry.copy");
      rows.add();
      rows.add(new Hint(kit, "I", copy).onPress(again)).left().padLeft(kit.u(2));
    }
    body.add(rows).growX();
    return body;
  }

  private Sheet printed(Passage passage) {
    Sheet excerpt = new Sheet(kit).on(Tone.SUNK);
    excerpt.pad(kit.u(1.6667f), kit.u(2), kit.u(1.6667f), kit.u(2));
    excerpt
        .add(new Words(kit, Style.CAPTION, words.say("source.words")).tone(Tone.MUTED))
        .growX()
        .row();
    String quoted = words.say(Message.of("source.quoted").with("words", passage.words()));
    excerpt
        .add(new Words(kit, Style.SUBHEADING, quoted).weight(Weight.SEMIBOLD))
        .growX()
        .padTop(kit.u(0.3333f));
    return excerpt;
  }

  private void row(Table rows, String label, String value) {
    if (value.isEmpty()) {
      return;
    }
    rows.add(new Words(kit, Style.CAPTION, words.say(label)).tone(Tone.MUTED).wide(kit.u(LABELS)))
        .width(kit.u(LABELS))
        .top()
        .padTop(kit.u(1.3333f));
    rows.add(new Words(kit, Style.CAPTION, value))
        .growX()
        .padLeft(kit.u(2))
        .padTop(kit.u(1.3333f))
        .row();
  }

  private Table hints(Overlay overlay, Runnable close) {
    Table doing = new Table();
    doing.left().defaults().padRight(kit.u(BETWEEN));
    String copy = words.say(copied == Copied.CITATION ? "source.copied" : "source.copy");
    doing.add(new Hint(kit, "C", copy).onPress(() -> copy(overlay, close)));
    if (listener != NOBODY) {
      if (listener.takesReports()) {
        String wrong = words.say(copied == Copied.REPORT ? "source.wrong.copied" : "source.wrong");
        doing.add(new Hint(kit, "W", wrong).onPress(() -> wrong(overlay, close)));
      }
      String archive = words.say("source.archive");
      doing.add(new Hint(kit, "A", archive).onPress(() -> archive(close)));
    }
    Table going = new Table();
    going.right().defaults().padLeft(kit.u(BETWEEN));
    going.add(new Hint(kit, words.say("key.esc"), words.say("source.close")).onPress(close));
    Table hints = new Table();
    hints.add(doing).left().growX();
    if (doing.getPrefWidth() + going.getPrefWidth() > kit.u(ROOM)) {
      hints.row();
      hints.add(going).right().growX().padTop(kit.u(1));
    } else {
      hints.add(going).right();
    }
    return hints;
  }

  private void bind(Overlay overlay, Runnable close) {
    Keys keys = overlay.keys();
    keys.key(Input.Keys.LEFT, () -> walk(overlay, close, -1));
    keys.key(Input.Keys.RIGHT, () -> walk(overlay, close, 1));
    keys.key(Input.Keys.UP, () -> body.keyDown(Input.Keys.UP));
    keys.key(Input.Keys.DOWN, () -> body.keyDown(Input.Keys.DOWN));
    keys.typed('c', () -> copy(overlay, close));
    keys.typed('i', () -> entry(overlay, close));
    keys.typed('s', close);
    if (listener != NOBODY) {
      if (listener.takesReports()) {
        keys.typed('w', () -> wrong(overlay, close));
      }
      keys.typed('a', () -> archive(close));
    }
  }

  private void walk(Overlay overlay, Runnable close, int by) {
    at = Math.floorMod(at + by, passages.size());
    copied = Copied.NOTHING;
    fill(overlay, close);
  }

  private void copy(Overlay overlay, Runnable close) {
    Gdx.app.getClipboard().setContents(citation(passages.get(at)));
    copied = Copied.CITATION;
    fill(overlay, close);
  }

  private void entry(Overlay overlay, Runnable close) {
    Gdx.app.getClipboard().setContents(passages.get(at).entry());
    copied = Copied.ENTRY;
    fill(overlay, close);
  }

  private void wrong(Overlay overlay, Runnable close) {
    listener.wrong(passages.get(at));
    copied = Copied.REPORT;
    fill(overlay, close);
  }

  private void archive(Runnable close) {
    close.run();
    listener.archive(passages.get(at));
  }

  private String citation(Passage passage) {
    String key = passage.where().isEmpty() ? "source.citation" : "source.citation.published";
    return words.say(
        Message.of(key)
            .with("work", passage.work())
            .with("spot", passage.spot())
            .with("where", passage.where()));
  }

  private static final class Nobody implements Listener {
    @Override
    public void archive(Passage passage) {}

    @Override
    public boolean takesReports() {
      return false;
    }

    @Override
    public void wrong(Passage passage) {}
  }
}
