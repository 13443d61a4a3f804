package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Function;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;

/**
 * Room to lay something out in, in pixels: what stands there is arranged by what fits.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Space(float width, float height) {
  // Higher than anything is, so that a table tells how high it would like to be.
  private static final float ENDLESS = 100_000;

  /** Between bar and foot, between the margins. */
  public static Space ofContent(Kit kit) {
    return new Space(
        kit.units().width() - 2f * kit.px(Length.SIDE),
        kit.units().height() - kit.px(Length.CONTENT_TOP) - kit.px(Length.CONTENT_BOTTOM));
  }

  /** What is left of it under something so high. */
  public Space below(float taken) {
    return new Space(width, Math.max(0, height - taken));
  }

  /** A table in the largest of three sizes of text at which it fits; in captions, if at none. */
  public Table holding(Function<Style, Table> table) {
    for (Style style : List.of(Style.SUBHEADING, Style.BODY)) {
      if (height(table.apply(style), width) <= height) {
        return table.apply(style);
      }
    }
    return table.apply(Style.CAPTION);
  }

  /** How high a table is once its texts are wrapped to that width. */
  public static float height(Table table, float width) {
    table.setSize(width, ENDLESS);
    // Texts learn their width in the first pass and tell their height in the second.
    table.validate();
    table.invalidate();
    table.validate();
    return table.getPrefHeight();
  }
}
