package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Space;

/** Texts to be read from the back row: as large as their place allows, never small, never wide. */
final class Lines {
  /** So many times its size is as wide as sixty letters of a text. */
  private static final float SIXTY = 30;

  private static final List<Style> QUESTION =
      List.of(Style.TITLE, Style.HEADING, Style.SUBHEADING, Style.BODY);
  private static final List<Style> STATEMENT = List.of(Style.STATEMENT, Style.BODY);

  private Lines() {}

  /** The widest that a text of that style may be, in pixels. */
  static float wide(Kit kit, Style style, float width) {
    return Math.min(width, SIXTY * kit.size(style));
  }

  /** Adds what is asked or told as the one thing on a page. */
  static Cell<Words> question(Kit kit, Table to, String text, Space space) {
    return add(kit, to, text, space, QUESTION);
  }

  /** Adds what somebody said. */
  static Cell<Words> statement(Kit kit, Table to, String text, Space space) {
    return add(kit, to, text, space, STATEMENT);
  }

  private static Cell<Words> add(
      Kit kit, Table to, String text, Space space, List<Style> largestFirst) {
    Style style =
        largestFirst.stream()
            .filter(each -> height(kit, each, text, space.width()) <= space.height())
            .findFirst()
            .orElse(Style.BODY);
    return to.add(new Words(kit, style, text).read()).width(wide(kit, style, space.width())).left();
  }

  private static float height(Kit kit, Style style, String text, float width) {
    Words words = new Words(kit, style, text);
    words.setWidth(wide(kit, style, width));
    return words.lines() * kit.line(style);
  }
}
