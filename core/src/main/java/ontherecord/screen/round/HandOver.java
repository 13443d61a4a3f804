package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView.Extras;

/**
 * The last row of a round: how sure one is, why, and the button that says it. What was entered
 * stays here when the screen is laid out anew.
 */
public final class HandOver {
  private static final float HIGH = 6.6667f;
  private static final float BUTTON = 32;
  private static final float BUTTON_NARROW = 24;
  private static final int LONGEST_REASON = 280;
  private static final String[] LEVELS = {
    "confidence.guess", "confidence.fairly", "confidence.sure"
  };

  private final Kit kit;
  private Phrasebook words;
  private final Extras extras;
  private final Panel panel;
  private final Runnable handIn;
  private int sure = Segments.NONE;
  private String reason = "";
  private Segments segments;
  private Field field;
  private Press button;
  private Words hint;

  /**
   * Nothing entered yet.
   *
   * @param handIn done when the button is pressed
   */
  public HandOver(Kit kit, Phrasebook words, Extras extras, Panel panel, Runnable handIn) {
    this.kit = kit;
    this.words = words;
    this.extras = extras;
    this.panel = panel;
    this.handIn = handIn;
  }

  /** Goes on in the words of another phrasebook. */
  public void speak(Phrasebook other) {
    words = other;
  }

  /** The row in the present window. */
  public Table build() {
    Table row = new Table();
    row.left().bottom();
    if (extras.confidence()) {
      row.add(under("play.sure", confidence())).padRight(kit.u(2)).bottom();
    }
    if (extras.reason()) {
      row.add(under("play.reason", reason())).growX().padRight(kit.u(2)).bottom();
    } else {
      row.add(panel.echo()).growX().padRight(kit.u(2)).bottom();
    }
    row.add(say()).bottom();
    update();
    return row;
  }

  private Table under(String label, Actor what) {
    Table pair = new Table();
    pair.add(new Words(kit, Style.CAPTION, words.say(label)).tone(Tone.MUTED))
        .growX()
        .padBottom(kit.u(0.6667f))
        .row();
    pair.add(what).growX().height(kit.u(HIGH));
    return pair;
  }

  private Segments confidence() {
    segments = new Segments(kit);
    for (String level : LEVELS) {
      segments.add("", words.say(level));
    }
    segments.choose(sure).onChoose(level -> sure = level);
    segments.setName("sure");
    return segments;
  }

  private Field reason() {
    field = new Field(kit, words.say("play.because"), LONGEST_REASON).key(words.say("key.tab"));
    field.text(reason).onChange(text -> reason = text).onEnter(this::toButton);
    field.setName("reason");
    return field;
  }

  private Table say() {
    button = Press.filled(kit, panel.say()).key(words.say("key.enter")).does(handIn);
    button.setName("say");
    hint = new Words(kit, Style.CAPTION, "").tone(Tone.MUTED).align(Align.center);
    Table say = new Table();
    say.add(hint).growX().padBottom(kit.u(0.6667f)).row();
    float least = kit.u(kit.units().narrow() ? BUTTON_NARROW : BUTTON);
    say.add(button).minWidth(Math.max(least, button.getPrefWidth())).height(kit.u(HIGH));
    return say;
  }

  /** Says what is missing as long as something is. */
  public void update() {
    button.enabled(panel.isAnswered());
    hint.text(panel.isAnswered() ? "" : panel.missing());
  }

  /** Goes on to the next level of confidence, and from the last to none. */
  public void nextSure() {
    if (extras.confidence()) {
      sure = sure == LEVELS.length - 1 ? Segments.NONE : sure + 1;
      segments.choose(sure);
    }
  }

  /** Moves the focus to the button, where there is something to hand in. */
  public void toButton() {
    button.takeFocus();
  }

  public boolean isOnButton() {
    return button.hasFocus();
  }

  /** Opens the reason for writing where the focus has come to it. */
  public void openReason() {
    if (extras.reason() && field.hasFocus()) {
      field.opened(true);
    }
  }

  /** The answer with what was entered here. */
  public HandIn complete() {
    return panel.answer().sure(sure).because(reason.strip());
  }
}
