package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.archive.Section;
import ontherecord.screen.archive.TopicItem;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.archive.Page;
import ontherecord.view.archive.TopicsView;

/** Every issue and theme on the record, and in which years. */
public final class TopicsScreen extends ArchiveScreen {
  private static final float BETWEEN = 4;
  private static final float APART = 2;

  private final TopicsView view;

  public TopicsScreen(Kit kit, Phrasebook words, TopicsView view, Listener listener) {
    super(kit, words, Optional.of(Section.ISSUES), listener);
    this.view = view;
  }

  @Override
  protected Extract extract() {
    return new Extract(say("archive.tab.issues"), view.ids());
  }

  @Override
  protected void fill(Table content, Foot foot) {
    int themes = kit.units().narrow() ? 1 : 2;
    float room = Space.ofContent(kit).width() - kit.u(BETWEEN);
    float wide = Math.round(room / (themes + 1));
    Table issues = part("issues", view.issues(), 1, wide - kit.u(2));
    content.add(issues).width(wide).growY().prefHeight(0);
    float rest = room - wide;
    float each = (rest - kit.u(2) - (themes - 1) * kit.u(APART)) / themes;
    Table others = part("themes", view.themes(), themes, each);
    content.add(others).width(rest).growY().prefHeight(0).padLeft(kit.u(BETWEEN));
    view.issues().stream().findFirst().ifPresent(topic -> startAt("topic-" + topic.issue()));
    foot.hint(say("key.enter"), say("foot.open"));
  }

  private Table part(String name, List<TopicsView.Topic> topics, int columns, float wide) {
    Table part = new Table();
    part.top().left();
    part.add(new Words(kit, Style.HEADING, say("archive." + name))).growX().row();
    part.add(new Words(kit, Style.CAPTION, say("archive." + name + ".about")).tone(Tone.MUTED))
        .growX()
        .padBottom(kit.u(1.3333f))
        .row();
    Table list = new Table();
    list.top().left();
    TopicItem item = new TopicItem(kit, words(), wide, id -> follow(new Page.OnIssue(id, "")));
    int high = (topics.size() + columns - 1) / columns;
    for (int row = 0; row < high; row++) {
      for (int column = 0; column < columns; column++) {
        int at = row + column * high;
        list.add(at < topics.size() ? item.of(topics.get(at)) : new Table())
            .width(wide)
            .top()
            .padLeft(column == 0 ? 0 : kit.u(APART));
      }
      list.row();
    }
    Scroll scroll = Scroll.of(kit, list);
    scroll.setName(name);
    part.add(scroll).grow().prefHeight(0);
    return part;
  }
}
