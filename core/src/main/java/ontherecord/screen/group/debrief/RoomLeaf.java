package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.group.debrief.RoomPage;

/** What the room as a whole is recorded as saying on one issue. */
record RoomLeaf(Opened on, RoomPage page) implements Leaf {
  private static final float HEAD = 8;
  private static final float AROUND = 13;
  private static final float BETWEEN = 2.6667f;

  @Override
  public void fill(Table content, Space space) {
    Kit kit = on.kit();
    Table text = new Table();
    text.top().left();
    Message head =
        Message.of("group.debrief.room.head").with("issue", page.issue()).with("when", page.when());
    text.add(new Words(kit, Style.SUBHEADING, on.say(head)).tone(Tone.MUTED))
        .growX()
        .padBottom(kit.u(2.6667f))
        .row();
    Space rest = space.below(kit.u(HEAD));
    float each = rest.height() / page.lines().size() - kit.u(AROUND);
    for (int i = 0; i < page.lines().size(); i++) {
      line(kit, text, page.lines().get(i), new Space(space.width(), each));
      if (!citedNext(i)) {
        text.add(Cited.line(on, page.lines().get(i))).growX().padTop(kit.u(1)).row();
      }
      text.add().height(kit.u(BETWEEN)).row();
    }
    content.add(text).growX().top();
  }

  // One document for both is named once.
  private boolean citedNext(int i) {
    return i + 1 < page.lines().size()
        && page.lines()
            .get(i)
            .passage()
            .document()
            .equals(page.lines().get(i + 1).passage().document());
  }

  private void line(Kit kit, Table text, RecordLine line, Space space) {
    text.add(new Words(kit, Style.SUBHEADING, on.say(line.who())).weight(Weight.SEMIBOLD))
        .growX()
        .padBottom(kit.u(0.6667f))
        .row();
    Lines.statement(kit, text, on.say(line.says()), space).row();
  }

  @Override
  public List<Passage> passages() {
    return page.lines().stream().map(RecordLine::passage).toList();
  }
}
