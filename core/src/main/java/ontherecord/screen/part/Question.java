package ontherecord.screen.part;

import java.util.List;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;

/** What is asked: as large as two lines allow, and never cut. */
public final class Question {
  private static final List<Style> LARGEST_FIRST =
      List.of(Style.TITLE, Style.HEADING, Style.SUBHEADING, Style.BODY);

  private Question() {}

  /**
   * The words in the largest style in which they take no more than two lines of that width.
   *
   * @param width in pixels
   * @param largest style to be tried first
   */
  public static Words of(Kit kit, String text, float width, Style largest) {
    List<Style> styles =
        LARGEST_FIRST.subList(LARGEST_FIRST.indexOf(largest), LARGEST_FIRST.size());
    for (Style style : styles) {
      Words words = in(kit, style, text);
      words.setWidth(width);
      if (words.lines() <= 2) {
        return in(kit, style, text).even();
      }
    }
    return in(kit, Style.BODY, text);
  }

  private static Words in(Kit kit, Style style, String text) {
    Words words = new Words(kit, style, text).read();
    return style == Style.TITLE ? words : words.weight(Weight.SEMIBOLD);
  }
}
