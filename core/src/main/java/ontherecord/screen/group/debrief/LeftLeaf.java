package ontherecord.screen.group.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Space;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.group.debrief.Chapter;
import ontherecord.view.group.debrief.Contents;
import ontherecord.view.group.debrief.LeftPage;

/** Where one team left its delegation's record: what it said over what is recorded, and why. */
record LeftLeaf(Opened on, LeftPage page) implements Leaf {
  private static final float LEFT = 0.45f;
  private static final float BETWEEN = 6;

  @Override
  public void fill(Table content, Space space) {
    Kit kit = on.kit();
    SaidAndRecorded said = new SaidAndRecorded(on, page);
    if (kit.units().narrow()) {
      Table above = said.across();
      content.add(above).growX().row();
      float taken = Space.height(said.across(), space.width()) + kit.u(2);
      content.add(why(space.below(taken))).growX().top().padTop(kit.u(2)).row();
    } else {
      float left = Math.round(space.width() * LEFT);
      float right = space.width() - left - kit.u(BETWEEN);
      content
          .add(said.down(new Space(left, space.height())))
          .width(left)
          .top()
          .padRight(kit.u(BETWEEN));
      content.add(why(new Space(right, space.height()))).width(right).top();
    }
    content.row();
    content.add().expandY();
  }

  private Table why(Space space) {
    return new Why(on, page).table(space);
  }

  @Override
  public void keys(Keys keys) {
    keys.typed('a', this::argue).typed('w', this::write);
    keys.key(Input.Keys.LEFT, () -> walk(-1));
    keys.key(Input.Keys.RIGHT, () -> walk(1));
  }

  private void argue() {
    on.debriefing().argued(page.team().id(), page.step(), !page.argued());
  }

  private void write() {
    on.draft().write(page.reason());
    on.screen().rebuild();
  }

  // Among these pages only, round and round.
  private void walk(int by) {
    Contents.Part part = on.view().contents().at(on.view().at());
    if (part.chapter() == Chapter.LEFT) {
      int at = Math.floorMod(on.view().at() - part.first() + by, part.pages());
      on.debriefing().page(part.first() + at);
    }
  }

  @Override
  public void hints(Foot foot) {
    foot.hint(on.say("key.left-right"), on.say("group.debrief.key.walk"));
    String mark = page.argued() ? "group.debrief.key.not-argued" : "group.debrief.key.argued";
    foot.hint("A", on.say(mark), this::argue);
    foot.hint("W", on.say("group.debrief.key.reason"), this::write);
    if (!page.record().isEmpty()) {
      foot.hint("S", on.say("debrief.key.source"), on.screen()::source);
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.DEBRIEF_WALK, Shortcut.ARGUED, Shortcut.WRITE, Shortcut.SOURCE);
  }

  @Override
  public List<Passage> passages() {
    return page.record().stream().map(RecordLine::passage).toList();
  }
}
