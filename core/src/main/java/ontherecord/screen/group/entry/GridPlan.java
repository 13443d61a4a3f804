package ontherecord.screen.group.entry;

import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.group.CardEntry;
import ontherecord.view.group.EntryRow;
import ontherecord.view.group.EntryView;

/**
 * How large everything is in a grid with so many rows, in pixels.
 *
 * @param rowHigh height of a row
 * @param twoLines whether a row has room for the delegation under the team's name
 * @param nameWide of all that stands before the cards
 * @param columns how many letters stand side by side; 0 where what was typed stands in one field
 * @param cardWide from one letter to the next, or of the field
 */
record GridPlan(float rowHigh, boolean twoLines, float nameWide, int columns, float cardWide) {
  private static final float HIGHEST = 8;
  private static final float LEAST_CARD = 4.3333f;
  private static final float MOST_CARD = 36;
  private static final float MARKS_TWO_LINES = 15;
  private static final float MARKS_ONE_LINE = 12;
  private static final float MARKS_PREDICTING = 11;
  private static final float LEAST_NAME = 24;
  private static final int MOST_COLUMNS = 8;

  static GridPlan of(Kit kit, Phrasebook words, EntryView view, CardEntry entry, Space space) {
    float fair = (float) Math.floor(space.height() / Math.max(1, view.rows().size()));
    float row = Math.min(kit.u(HIGHEST), fair);
    boolean two = row >= 2 * kit.line(Style.BODY) + kit.u(0.6667f);
    boolean side = entry.letters() > 0 && entry.letters() <= MOST_COLUMNS && !entry.isOrder();
    int columns = side ? entry.letters() : 0;
    float least = kit.u(LEAST_CARD) * Math.max(5, columns);
    float name = Math.min(space.width() - least, name(kit, words, view.rows(), two));
    float left = space.width() - name;
    float card = columns == 0 ? left : (float) Math.floor(left / columns);
    float wide = columns == 0 ? card : Math.min(card, kit.u(MOST_CARD));
    return new GridPlan(row, two, name, columns, wide);
  }

  private static float name(Kit kit, Phrasebook words, List<EntryRow> rows, boolean two) {
    float longest = kit.u(LEAST_NAME);
    boolean predicts = rows.stream().anyMatch(EntryRow::observes);
    for (EntryRow row : rows) {
      String name = words.say(row.team().name());
      float wide = new OneLine(kit, name, Weight.SEMIBOLD, kit.size(Style.BODY)).width();
      String below = two ? TeamRow.below(words, row) : "";
      float under = new OneLine(kit, below, Weight.REGULAR, kit.size(Style.BODY)).width();
      longest = Math.max(longest, Math.max(wide, under) + kit.u(4));
    }
    float flags = two ? MARKS_TWO_LINES : MARKS_ONE_LINE + (predicts ? MARKS_PREDICTING : 0);
    return (float) Math.ceil(longest + kit.u(flags));
  }

  /** Whether every row holds a line of text. */
  boolean isRoomy(Kit kit) {
    return rowHigh >= kit.line(Style.BODY) + kit.u(0.6667f);
  }

  /** How high a card in a row is. */
  float cardHigh(Kit kit) {
    return rowHigh - kit.u(twoLines ? 2 : 1);
  }
}
