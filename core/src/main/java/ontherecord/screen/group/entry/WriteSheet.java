package ontherecord.screen.group.entry;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.GameScreen;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.EntryRow;

/** A sheet with a line to write in: Enter keeps it, Esc leaves all as it was. */
final class WriteSheet {
  private static final float WIDE = 96;
  private static final int LONGEST = 280;

  private final GameScreen screen;
  private final Kit kit;
  private final Supplier<Phrasebook> words;
  private final Asked asked;
  private final Consumer<String> keep;
  private String written;
  private Field field;

  /**
   * What is asked.
   *
   * @param how a sentence on what becomes of it
   * @param before what stands there at first
   * @param orNothing whether nothing may be kept, too
   */
  record Asked(Sayable title, Sayable how, String before, boolean orNothing) {}

  /** A team's reason for its answer. */
  static Asked why(EntryRow row) {
    return new Asked(
        Message.of("group.entry.why").with("team", row.team().name()),
        Message.of("group.entry.why.how"),
        row.reason(),
        true);
  }

  /** Why a revealed answer is put right. */
  static Asked note(EntryRow row, String rather) {
    return new Asked(
        Message.of("group.entry.note").with("team", row.team().name()).with("said", rather),
        Message.of("group.entry.note.how"),
        "",
        false);
  }

  private WriteSheet(
      GameScreen screen, Kit kit, Supplier<Phrasebook> words, Asked asked, Consumer<String> keep) {
    this.screen = screen;
    this.kit = kit;
    this.words = words;
    this.asked = asked;
    this.keep = keep;
    written = asked.before();
  }

  static void open(
      GameScreen screen, Kit kit, Supplier<Phrasebook> words, Asked asked, Consumer<String> keep) {
    WriteSheet sheet = new WriteSheet(screen, kit, words, asked, keep);
    screen.open(WIDE, sheet::fill);
  }

  private void fill(Overlay overlay) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, say(asked.title()))).growX().row();
    sheet
        .add(new Words(kit, Style.BODY, say(asked.how())).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1))
        .row();
    Press kept = Press.filled(kit, say("group.entry.keep")).key(say("key.enter"));
    field = new Field(kit, say("group.entry.write"), LONGEST);
    field.text(written).onEnter(this::done);
    field.onChange(
        text -> {
          written = text;
          kept.enabled(isEnough());
        });
    field.setName("write");
    sheet.add(field).growX().padTop(kit.u(2)).row();
    Table below = new Table();
    below.add(kept.does(this::done)).padRight(kit.u(1.3333f));
    Press leave = Press.outlined(kit, say("group.entry.leave")).key(say("key.esc"));
    below.add(leave.does(screen::close));
    kept.enabled(isEnough());
    sheet.add(below).left().padTop(kit.u(2.6667f));
    field.opened(true);
  }

  private boolean isEnough() {
    return asked.orNothing() || !written.isBlank();
  }

  private void done() {
    if (isEnough()) {
      screen.close();
      keep.accept(written.strip());
    } else {
      field.opened(true);
    }
  }

  private String say(Sayable what) {
    return words.get().say(what);
  }

  private String say(String key) {
    return words.get().say(key);
  }
}
