package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.ShownName;
import ontherecord.screen.part.Space;
import ontherecord.view.Emblem;
import ontherecord.view.Shown;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;

/**
 * The teams of a room, a card each, two in a row where every word has room.
 *
 * @param wide how much width there is, in pixels
 */
public record Teams(Kit kit, Phrasebook words, OfferedLesson lesson, Plan plan, float wide) {
  private static final int LONGEST_NAME = 40;
  private static final int MANY = 8;
  private static final float GAP = 0.6667f;
  private static final float HIGHEST = 12;

  /** What a scroll takes for its thumb. */
  private static final float THUMB = 2;

  /** What stands over and under the cards, in units. */
  private static final float REST = 20.5f;

  /** As they are told; {@code change} is told the team whose card was pressed. */
  public Table told(IntConsumer change) {
    if (widest() <= wide - kit.u(THUMB)) {
      return told(change, 2);
    }
    // Where they need no thumb there is more room.
    float high = Space.ofContent(kit).height() - kit.u(REST);
    Table two = told(change, 2);
    boolean fit = widest() <= wide && Space.height(two, wide) <= high;
    return told(change, fit ? 2 : 1);
  }

  private Table told(IntConsumer change, int columns) {
    Table table = new Table();
    List<Card> cards = new ArrayList<>();
    float room = (wide - kit.u(GAP * 2)) / columns;
    boolean close = plan.teams().size() > MANY;
    for (int i = 0; i < plan.teams().size(); i++) {
      int at = i;
      Plan.Team team = plan.teams().get(i);
      Card card = new TeamCard(kit, words, team, emblem(team), room, close);
      card.onPress(() -> change.accept(at));
      cards.add(card);
    }
    lay(table, cards, plan.teams().size() > 1 ? columns : 1);
    return table;
  }

  /**
   * With a field a team.
   *
   * @param named told the team and what was typed
   * @param done told the team whose field was closed by Enter or the arrow down
   */
  public List<Field> named(Table table, BiConsumer<Integer, String> named, IntConsumer done) {
    List<Field> fields = new ArrayList<>();
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < plan.teams().size(); i++) {
      int at = i;
      Plan.Team team = plan.teams().get(i);
      Field field =
          new Field(kit, words.say(TeamMarks.mark(team.mark())), LONGEST_NAME)
              .text(team.name())
              .onChange(text -> named.accept(at, text))
              .onEnter(() -> done.accept(at))
              .onDown(() -> done.accept(at));
      field.setName("name-" + team.mark());
      fields.add(field);
      cards.add(new TeamCard(kit, team, field));
    }
    lay(table, cards, plan.teams().size() > 1 && widest() <= wide - kit.u(THUMB) ? 2 : 1);
    return fields;
  }

  private void lay(Table table, List<Card> cards, int columns) {
    table.top().left();
    for (int i = 0; i < cards.size(); i++) {
      table
          .add(cards.get(i))
          .uniformX()
          .grow()
          .maxHeight(kit.u(HIGHEST))
          .padLeft(i % columns == 0 ? 0 : kit.u(GAP * 2))
          .padBottom(kit.u(GAP));
      if (i % columns == columns - 1) {
        table.row();
      }
    }
    for (int i = cards.size(); i % columns != 0; i++) {
      table.add().uniformX().growX();
    }
  }

  /** How wide two cards are at the least, side by side. */
  private float widest() {
    float longest = 0;
    for (Plan.Team team : plan.teams()) {
      Words who = new Words(kit, Style.BODY, ShownName.of(words, emblem(team)));
      Words name = new Words(kit, Style.BODY, team.name());
      longest = Math.max(longest, who.weight(Weight.SEMIBOLD).getMinWidth());
      longest = Math.max(longest, name.weight(Weight.SEMIBOLD).getMinWidth());
    }
    return 2 * (longest + kit.u(TeamCard.besideText(kit, lesson.drafters()))) + kit.u(GAP * 2);
  }

  private Emblem emblem(Plan.Team team) {
    return lesson.drafters()
        ? new Emblem(team.delegation(), Shown.NOTHING, Shown.NOTHING, "", "", Shown.NOTHING)
        : lesson.tile(team.delegation()).emblem();
  }
}
