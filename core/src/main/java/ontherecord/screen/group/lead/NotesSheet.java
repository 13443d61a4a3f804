package ontherecord.screen.group.lead;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.lead.LeadView;

/**
 * Notes over the show, where there is one window only: what the next step is and what to say now.
 * The answers stand on a sheet of their own, for which one has to ask.
 */
public record NotesSheet(Kit kit, Phrasebook words, LeadView view) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 100;

  /** The notes, and the way to the answers; none where no round is shown. */
  public void fill(Overlay overlay, Runnable answers, Runnable close) {
    head(overlay.content(), "group.lead.notes");
    Scroll scroll = Scroll.reading(kit, new NoteList(kit, words).table(view.notes()));
    overlay.content().add(scroll).grow().padTop(kit.u(1.3333f)).row();
    Press done = close(close);
    Table below = new Table();
    below.add(done).padRight(kit.u(1.3333f));
    if (!view.answers().isEmpty()) {
      below.add(Press.outlined(kit, words.say("group.lead.notes.answers")).does(answers));
    }
    foot(overlay, below, done, close);
  }

  /** The answers. */
  public void fillAnswers(Overlay overlay, Runnable close) {
    head(overlay.content(), "group.lead.answers");
    Scroll scroll = Scroll.reading(kit, new AnswerList(kit, words, view).table(true));
    overlay.content().add(scroll).grow().padTop(kit.u(1.3333f)).row();
    Press done = close(close);
    Table below = new Table();
    below.add(done);
    foot(overlay, below, done, close);
  }

  private void head(Table sheet, String title) {
    sheet.add(new Words(kit, Style.HEADING, words.say(title))).growX().left().row();
    String next = words.say(view.next());
    if (!next.isEmpty()) {
      String told = words.say("group.lead.next") + ": " + next;
      sheet.add(new Words(kit, Style.BODY, told).tone(Tone.MUTED).plain()).growX().left().row();
    }
  }

  private Press close(Runnable close) {
    return Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close);
  }

  private static void foot(Overlay overlay, Table below, Press done, Runnable close) {
    overlay.content().add(below).left().padTop(overlay.content().getPadTop());
    overlay.keys().key(Input.Keys.ESCAPE, close).typed('n', close);
    overlay.focus().to(done);
  }
}
