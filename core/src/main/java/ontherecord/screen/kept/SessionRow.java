package ontherecord.screen.kept;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Severity;
import ontherecord.screen.kit.mark.Emblem;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Box;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.SeverityMark;
import ontherecord.view.kept.SessionsView;
import ontherecord.view.kept.SessionsView.Kind;

/**
 * One kept session. Space marks it; the mouse goes to it, and marks it at its box, but never opens
 * it by one click.
 */
public final class SessionRow extends Card {
  private static final float TILE = 6;
  private static final float BOX_WIDE = 7;

  /** Box, tile, margins, gaps, and the thumb of the list. */
  private static final float REST = 22;

  private final Runnable mark;
  private float touchedAt;

  /**
   * A row.
   *
   * @param wide how much width there is, in pixels
   * @param marked whether it is marked
   * @param mark marks it, or takes the mark away
   */
  public SessionRow(
      Kit kit, Phrasebook words, SessionsView.Row row, float wide, boolean marked, Runnable mark) {
    super(kit);
    this.mark = mark;
    setName(row.log());
    pad(kit.u(1.3333f), kit.u(1.6667f), kit.u(1.3333f), kit.u(2));
    left();
    Box box = new Box(kit);
    box.ticked(marked);
    add(box).padRight(kit.u(1.6667f));
    if (row.isDamaged()) {
      add(new SeverityMark(kit, Severity.CANNOT_BE_PLAYED)).width(kit.u(TILE));
    } else if (row.kind() == Kind.GROUP) {
      String teams = Integer.toString(row.seats().size());
      add(new FlagTile(kit, Emblem.initials(teams), TILE));
    } else if (!row.seats().isEmpty()) {
      add(new FlagTile(kit, Faces.of(row.seats().get(0).delegation()), TILE));
    } else {
      add().width(kit.u(TILE));
    }
    Table told = new Table();
    Table head = new Table();
    Words day = new Words(kit, Style.CAPTION, words.say(row.day())).tone(Tone.MUTED).oneLine();
    Words stands =
        new Words(kit, Style.CAPTION, words.say(row.stands())).tone(Tone.MUTED).oneLine();
    head.add(day).left().expandX();
    boolean beside = day.getPrefWidth() + stands.getPrefWidth() + kit.u(REST) <= wide;
    if (!beside) {
      head.row();
    }
    head.add(stands).left().padLeft(beside ? kit.u(2) : 0);
    told.add(head).growX().row();
    Words lesson = new Words(kit, Style.BODY, words.say(row.lesson()));
    told.add(lesson.weight(Weight.SEMIBOLD).plain().orSmaller().most(3)).growX().row();
    String who = words.say(row.who());
    if (!who.isEmpty()) {
      told.add(new Words(kit, Style.CAPTION, who).tone(Tone.MUTED).plain().most(2)).growX();
    }
    add(told).growX().padLeft(kit.u(2));
  }

  @Override
  public boolean keyDown(int keycode) {
    if (keycode == Input.Keys.SPACE) {
      mark.run();
    }
    return keycode == Input.Keys.SPACE;
  }

  @Override
  protected void touched(float x, float y) {
    touchedAt = x;
  }

  @Override
  protected boolean released() {
    if (touchedAt < kit.u(BOX_WIDE)) {
      mark.run();
    }
    return true;
  }
}
