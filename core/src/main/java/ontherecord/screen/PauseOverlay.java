package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/**
 * A pause within a session. Everything is kept: leaving is never losing. A screen opens it by
 * {@code open(PauseOverlay.WIDE, overlay -> new PauseOverlay(…).fill(overlay))} and closes it where
 * its listener is asked to go on.
 */
public record PauseOverlay(
    Kit kit, Phrasebook words, String kept, String leave, Listener listener) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 62;

  public PauseOverlay(Kit kit, Phrasebook words, Listener listener) {
    this(kit, words, "pause.kept", "pause.leave", listener);
  }

  /** Of a trial, of which nothing is kept. */
  public static PauseOverlay ofTrial(Kit kit, Phrasebook words, Listener listener) {
    return new PauseOverlay(kit, words, "pause.trial", "pause.leave-trial", listener);
  }

  /** What a person asks for in a pause. */
  public interface Listener {
    /** Closes the pause. */
    void goOn();

    /** Opens the dossier. */
    void dossier();

    /** Opens the settings. */
    void settings();

    /** Leaves for the title; the session can be continued from there. */
    void leave();
  }

  /** Lays the sheet out. */
  public void fill(Overlay overlay) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say("pause.title"))).growX().left().row();
    sheet
        .add(new Words(kit, Style.CAPTION, words.say(kept)).tone(Tone.MUTED))
        .growX()
        .left()
        .padBottom(kit.u(1))
        .row();
    row(sheet, words.say("key.esc"), "pause.go-on", listener::goOn);
    row(sheet, "D", "pause.dossier", listener::dossier);
    row(sheet, ",", "pause.settings", listener::settings);
    row(sheet, "", leave, listener::leave);
    overlay.keys().typed('d', listener::dossier).typed(',', listener::settings);
    overlay.keys().key(Input.Keys.ESCAPE, listener::goOn);
  }

  private void row(Table sheet, String key, String name, Runnable what) {
    Card card = new Card(kit);
    card.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    card.left();
    card.add(new Words(kit, Style.BODY, words.say(name))).growX().left();
    if (!key.isEmpty()) {
      card.add(Key.small(kit, key)).padLeft(kit.u(1.3333f));
    }
    card.onPress(what).setName(name);
    sheet.add(card).growX().minHeight(kit.u(7.3333f)).padTop(kit.u(1.3333f)).row();
  }
}
