package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.view.Mark;
import ontherecord.view.archive.TopicsView;

/**
 * An issue or theme in the list of all: its name, and what each year holds on it.
 *
 * @param wide how much width there is, in pixels
 * @param open told the id of the one that was pressed
 */
public record TopicItem(Kit kit, Phrasebook words, float wide, Consumer<String> open) {
  private static final float SHAPE = 1.5f;

  /** Makes one. */
  public Table of(TopicsView.Topic topic) {
    EntryItem item = new EntryItem(kit, "topic-" + topic.issue());
    item.onPress(() -> open.accept(topic.issue()));
    Words name = new Words(kit, Style.BODY, words.say(topic.name())).weight(Weight.SEMIBOLD);
    item.add(name).growX().row();
    Table line = new Table();
    float taken = 0;
    for (TopicsView.AtYear year : topic.years()) {
      Table held = topic.spectrum().isEmpty() ? count(year) : shapes(year);
      if (taken == 0 || taken + held.getPrefWidth() > wide - 2 * kit.u(1)) {
        line = new Table();
        item.add(line).left().padTop(kit.u(0.3333f)).row();
        taken = 0;
      }
      line.add(held);
      taken += held.getPrefWidth();
    }
    return item;
  }

  private Table year(TopicsView.AtYear year) {
    Table held = new Table();
    held.padRight(kit.u(2));
    held.add(new Words(kit, Style.CAPTION, words.say(year.year())).tone(Tone.MUTED).oneLine());
    return held;
  }

  private Table shapes(TopicsView.AtYear year) {
    Table held = year(year);
    for (Mark mark : year.taken()) {
      held.add(new PositionMark(kit, Shape.of(mark), SHAPE)).padLeft(kit.u(0.6667f));
    }
    return held;
  }

  private Table count(TopicsView.AtYear year) {
    Table held = year(year);
    String many = Integer.toString(year.ids().size());
    held.add(new Words(kit, Style.CAPTION, many).weight(Weight.SEMIBOLD).oneLine())
        .padLeft(kit.u(0.8f));
    return held;
  }
}
