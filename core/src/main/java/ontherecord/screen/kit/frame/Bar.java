package ontherecord.screen.kit.frame;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Wordmark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** The line on top: wordmark, what this screen is about, and what stands on the right. */
public final class Bar extends Table {
  private static final float MARK = 2.75f;
  private static final int TITLE_LINES = 2;

  private final Kit kit;
  private final Table side = new Table();
  private boolean ruled = true;

  Bar(Kit kit) {
    this.kit = kit;
    pad(0, kit.px(Length.SIDE), 0, kit.px(Length.SIDE));
  }

  /**
   * The usual bar: the game's name, then the title after a short rule. Where what stands on the
   * right leaves no room for a long title in one line, it takes two.
   */
  public Bar title(String game, String title) {
    add(Wordmark.of(kit, game, kit.u(MARK)));
    if (!title.isEmpty()) {
      add(new Rule(kit)).height(kit.u(2.6667f)).padLeft(kit.u(2)).padRight(kit.u(2));
      Words named = new Words(kit, Style.CAPTION, title).tone(Tone.MUTED).plain();
      add(named.even().most(TITLE_LINES)).growY();
    }
    add().growX();
    add(side).padLeft(kit.u(2));
    return this;
  }

  /** A bar without wordmark and line, as on the title screen. */
  public Bar bare() {
    ruled = false;
    add().growX();
    add(side);
    return this;
  }

  /** The right side, to be filled by the screen. */
  public Table side() {
    return side;
  }

  /** Adds a text on the right, in ink or muted. */
  public Bar note(String text, Tone tone) {
    side.add(new Words(kit, Style.CAPTION, text).tone(tone).oneLine()).padLeft(kit.u(2));
    return this;
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    if (ruled) {
      kit.brush(batch, parentAlpha)
          .fill(x, y, getWidth(), kit.px(Length.HAIRLINE), kit.colour(Tone.RULE));
    }
  }
}
