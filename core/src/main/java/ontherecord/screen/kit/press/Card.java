package ontherecord.screen.kit.press;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/**
 * A sheet that can be pressed; a screen puts into it what it shows. Focused or chosen it takes a
 * soft fill and an accent border.
 */
public class Card extends Pressable {
  /** How it lies on the ground. */
  public enum Cloth {
    /** A sheet with a fine outline. */
    SHEET,
    /** No fill, a firm outline. */
    OUTLINED,
    /** No fill, a dashed outline: a place for something that is not there yet. */
    DASHED
  }

  private Cloth cloth = Cloth.SHEET;
  private boolean chosen;
  private boolean softWhenFocused = true;

  public Card(Kit kit) {
    super(kit);
    pad(kit.u(2), kit.u(2), kit.u(2), kit.u(2));
  }

  /** Says how it lies on the ground. */
  public Card cloth(Cloth other) {
    cloth = other;
    return this;
  }

  /** Marks it chosen or not. */
  public Card chosen(boolean is) {
    chosen = is;
    chosenChanged();
    return this;
  }

  /** Keeps its own fill while focused, where a soft fill would say chosen. */
  public Card plainWhenFocused() {
    softWhenFocused = false;
    return this;
  }

  public final boolean isChosen() {
    return chosen;
  }

  /** Called when it was chosen or is no longer. */
  protected void chosenChanged() {}

  @Override
  public float radius() {
    return kit.px(Length.SHEET_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = radius();
    float hairline = kit.px(Length.HAIRLINE);
    if (chosen || (hasFocus() && softWhenFocused)) {
      brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SOFT));
      float rim = chosen ? kit.px(Length.OUTLINE) : hairline;
      brush.outline(x, y, getWidth(), getHeight(), radius, rim, kit.colour(Tone.ACCENT));
      return;
    }
    Tone rim = cloth == Cloth.SHEET ? Tone.RULE : Tone.LINE;
    if (isHovered()) {
      // Not the accent: that says focused or chosen.
      rim = cloth == Cloth.SHEET ? Tone.LINE : Tone.INK;
    }
    switch (cloth) {
      case SHEET -> {
        brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SHEET));
        brush.outline(x, y, getWidth(), getHeight(), radius, hairline, kit.colour(rim));
      }
      case OUTLINED ->
          brush.outline(
              x, y, getWidth(), getHeight(), radius, kit.px(Length.OUTLINE), kit.colour(rim));
      case DASHED ->
          brush.dashed(
              x, y, getWidth(), getHeight(), radius, kit.px(Length.OUTLINE), kit.colour(rim));
    }
  }
}
