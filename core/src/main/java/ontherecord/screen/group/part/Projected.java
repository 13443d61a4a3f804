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

  /** A question that was answered: two lines at most where that can be read. */
  public static Words quietQuestion(Kit kit, String text, float width) {
    for (Style style : List.of(Style.TITLE, Style.HEADING, Style.SUBHEADING)) {
      Words words = in(kit, style, text);
      words.setWidth(width);
      if (words.lines() <= (style == Style.TITLE ? 1 : 2)) {
        return in(kit, style, text);
      }
    }
    return in(kit, Style.BODY, text);
  }

  private static Words in(Kit kit, Style style, String text) {
    Words words = new Words(kit, style, text).plain();
    boolean bold = style == Style.QUESTION || style == Style.TITLE;
    return bold ? words : words.weight(Weight.SEMIBOLD);
  }

  /**
   * The first of several ways to lay something out that fits; else the last of them that is not too
   * wide.
   */
  public static Table firstThatFits(Space space, List<? extends Function<Space, Table>> ways) {
    return firstThatFits(space, ways, 0);
  }

  /** The same; what does not fit in any way is scrolled, which takes some of its width. */
  public static Scroll fitted(Kit kit, Space space, List<? extends Function<Space, Table>> ways) {
    return Scroll.reading(kit, firstThatFits(space, ways, kit.u(2)));
  }

  private static Table firstThatFits(
      Space space, List<? extends Function<Space, Table>> ways, float scroll) {
    Space narrower = new Space(space.width() - scroll, space.height());
    Function<Space, Table> last = ways.get(0);
    for (Function<Space, Table> way : ways) {
      Table table = way.apply(space);
      boolean wide = table.getMinWidth() > space.width() + 1;
      if (!wide && Space.height(table, space.width()) <= space.height()) {
        return way.apply(space);
      } else if (way.apply(narrower).getMinWidth() <= narrower.width()) {
        last = way;
      }
    }
    return last.apply(narrower);
  }
}
