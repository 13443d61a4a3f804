package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Function;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;

/** Words for the back row: as large as their place allows, and never too small to be read. */
public final class Projected {
  private static final List<Style> QUESTION =
      List.of(Style.QUESTION, Style.TITLE, Style.HEADING, Style.SUBHEADING, Style.BODY);

  private Projected() {}

  /**
   * What is asked, in the largest style in which it takes no more lines than fit.
   *
   * @param space as wide as it may be and as high
   */
  public static Words question(Kit kit, String text, Space space) {
    for (Style style : QUESTION) {
      Words words = in(kit, style, text);
      words.setWidth(space.width());
      if (words.lines() * kit.line(style) <= space.height()) {
        return in(kit, style, text).even();
      }
    }
    return in(kit, Style.BODY, text);
  }

  private static Words in(Kit kit, Style style, String text) {
    Words words = new Words(kit, style, text).plain();
    boolean bold = style == Style.QUESTION || style == Style.TITLE;
    return bold ? words : words.weight(Weight.SEMIBOLD);
  }

  /** The first of several ways to lay something out that fits, else the last of them. */
  public static Table firstThatFits(Space space, List<? extends Function<Space, Table>> ways) {
    for (Function<Space, Table> way : ways) {
      if (Space.height(way.apply(space), space.width()) <= space.height()) {
        return way.apply(space);
      }
    }
    return ways.get(ways.size() - 1).apply(space);
  }

  /** The same; what does not fit in any way is scrolled. */
  public static Scroll fitted(Kit kit, Space space, List<? extends Function<Space, Table>> ways) {
    return Scroll.reading(kit, firstThatFits(space, ways));
  }
}
