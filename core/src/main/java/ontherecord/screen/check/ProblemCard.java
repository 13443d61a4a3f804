package ontherecord.screen.check;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Place;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.SeverityMark;
import ontherecord.view.check.ProblemLine;

/**
 * One problem: what is wrong, where, the line itself, the way out. Where its author probably meant
 * something else, pressing it copies that.
 */
public final class ProblemCard extends Pressable {
  private static final int LONGEST = 240;
  private static final int LONGEST_PLACE = 90;
  private static final float SIDE = 1.6667f;
  private static final float BESIDE = 46;

  private final Lettering letters;
  private final Vector2 corner = new Vector2();
  private Stamp stamp;
  private boolean aside;

  /**
   * One problem's card.
   *
   * @param copied whether its suggestion was copied just now
   */
  public ProblemCard(Kit kit, Phrasebook words, ProblemLine problem, boolean copied) {
    super(kit);
    letters = new Lettering(kit);
    setName(problem.name());
    top().left();
    pad(kit.u(1.3333f), kit.u(SIDE), kit.u(1.3333f), kit.u(SIDE));
    add(new SeverityMark(kit, problem.severity()))
        .top()
        .padTop(kit.u(0.1667f))
        .padRight(kit.u(1.6667f));
    Table told = new Table();
    told.add(head(words, problem)).growX().row();
    if (!problem.excerpt().isNone()) {
      told.add(new ExcerptLine(kit, problem.excerpt())).growX().padTop(kit.u(0.8f)).row();
    }
    told.add(wayOut(words, problem, copied)).growX().padTop(kit.u(0.8f));
    add(told).growX();
  }

  private Table head(Phrasebook words, ProblemLine problem) {
    Table head = new Table();
    Words what = new Words(kit, Style.BODY, letters.of(words.say(problem.what()), LONGEST));
    what.weight(Weight.SEMIBOLD).plain();
    Words where = new Words(kit, Style.CAPTION, where(words, problem)).tone(Tone.MUTED).plain();
    if (!kit.units().narrow() && where.getPrefWidth() <= kit.u(BESIDE)) {
      head.add(what).growX().left();
      head.add(where.oneLine()).top().padTop(kit.u(0.3333f)).padLeft(kit.u(2));
    } else {
      head.add(what).growX().left().row();
      head.add(where).growX().left().padTop(kit.u(0.1667f));
    }
    return head;
  }

  // Of a long name its end says most.
  private String where(Phrasebook words, ProblemLine problem) {
    Place place = problem.place();
    String at =
        place.line() == 0 ? place.file() : place.file() + ":" + place.line() + ":" + place.column();
    String file = letters.of(at.substring(Math.max(0, at.length() - LONGEST_PLACE)), LONGEST_PLACE);
    String way = letters.of(problem.way(), LONGEST_PLACE);
    if (problem.round() == 0) {
      return way.isEmpty() ? file : file + "   " + way;
    }
    String round = words.say(Message.of("inspect.round").with("round", problem.round()));
    return file + "   " + (way.isEmpty() ? round : round + " · " + way);
  }

  private Table wayOut(Phrasebook words, ProblemLine problem, boolean copied) {
    Table out = new Table();
    String said = letters.of(words.say(problem.remedy()), LONGEST);
    Words remedy = new Words(kit, Style.BODY, said).plain().align(Align.left);
    if (!problem.suggestion().isEmpty()) {
      remedy.strong(letters.of(problem.suggestion(), LONGEST));
    }
    out.add(remedy).growX().left();
    if (!problem.suggestion().isEmpty()) {
      stamp =
          new Stamp(
              kit,
              words.say("key.enter"),
              words.say(copied ? "inspect.copied" : "inspect.copy"),
              this::hasFocus);
      out.add(stamp).right().padLeft(kit.u(1.6667f));
    }
    return out;
  }

  @Override
  protected void touched(float x, float y) {
    aside = stamp == null || !isOnStamp(x, y);
  }

  private boolean isOnStamp(float x, float y) {
    stamp.localToAscendantCoordinates(this, corner.set(0, 0));
    return x >= corner.x
        && x <= corner.x + stamp.getWidth()
        && y >= corner.y
        && y <= corner.y + stamp.getHeight();
  }

  // The mouse copies where it says so; elsewhere it only brings the focus.
  @Override
  public void press() {
    if (aside) {
      aside = false;
    } else {
      super.press();
    }
  }

  @Override
  public boolean keyDown(int keycode) {
    return Scroll.readOn(this, keycode);
  }

  @Override
  public float radius() {
    return kit.px(Length.SHEET_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float line = kit.px(Length.HAIRLINE);
    if (hasFocus() || isHovered()) {
      Tone ground = hasFocus() ? Tone.SHEET : Tone.BACKGROUND;
      Tone rim = hasFocus() ? Tone.RULE : Tone.LINE;
      brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(ground));
      brush.outline(x, y, getWidth(), getHeight(), radius(), line, kit.colour(rim));
    }
  }
}
