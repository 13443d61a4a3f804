package ontherecord.screen.group;

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
 * The show pauses: everything that leads out of it, over whatever scene there is.
 *
 * @param sound whether the game makes sounds
 * @param apart whether the show has a window of its own
 */
public record Recess(Kit kit, Phrasebook words, boolean sound, boolean apart, Listener listener) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 72;

  /** Name of the row that turns sound on and off. */
  public static final String SOUND = "sound";

  /** What a facilitator asks for in a pause. */
  public interface Listener {
    /** Closes the pause. */
    void goOn();

    /** Shows the standings. */
    void standings();

    /** Shows who is in the room and how the session is led. */
    void teams();

    /** Gives the show a window of its own, or takes it back. */
    void apart();

    /** Lets the game make sounds, or be silent. */
    void sound(boolean wanted);

    /** Opens the settings. */
    void settings();

    /** Leaves, after one more question. */
    void leave();
  }

  /** Lays the sheet out. */
  public void fill(Overlay overlay) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say("pause.title"))).growX().left().row();
    sheet
        .add(new Words(kit, Style.BODY, words.say("group.lead.kept")).tone(Tone.MUTED))
        .growX()
        .left()
        .padBottom(kit.u(1))
        .row();
    row(sheet, words.say("key.esc"), "pause.go-on", listener::goOn);
    row(sheet, "K", "group.lead.standings", listener::standings);
    row(sheet, "R", "group.lead.teams", listener::teams);
    row(sheet, "P", apart ? "group.lead.together" : "group.lead.apart", listener::apart);
    row(sheet, "", sound ? "group.lead.sound-on" : "group.lead.sound-off", this::turn)
        .setName(SOUND);
    row(sheet, ",", "pause.settings", listener::settings);
    row(sheet, "", "group.lead.leave", listener::leave);
    overlay.keys().typed('k', listener::standings).typed('r', listener::teams);
    overlay.keys().typed('p', listener::apart).typed(',', listener::settings);
    overlay.keys().key(Input.Keys.ESCAPE, listener::goOn);
  }

  private void turn() {
    listener.sound(!sound);
  }

  private Card row(Table sheet, String key, String name, Runnable what) {
    Card card = new Card(kit);
    card.pad(kit.u(0.6667f), kit.u(2), kit.u(0.6667f), kit.u(2));
    card.left();
    card.add(new Words(kit, Style.BODY, words.say(name))).growX().left();
    if (!key.isEmpty()) {
      card.add(Key.small(kit, key)).padLeft(kit.u(1.3333f));
    }
    card.onPress(what).setName(name);
    sheet.add(card).growX().minHeight(kit.u(6)).padTop(kit.u(1)).row();
    return card;
  }
}
