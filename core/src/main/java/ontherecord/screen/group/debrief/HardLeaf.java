package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.group.debrief.HardPage;

/** A question on which the room was far from the documents: what is right, who said what. */
record HardLeaf(Opened on, HardPage page) implements Leaf {
  private static final float MARK = 3.3333f;
  private static final float SIGN = 4.6667f;
  private static final int MOST = 5;
  private static final int ACROSS = 6;

  @Override
  public void fill(Table content, Space space) {
    content.add(fitting(space)).growX().top();
  }

  // As many answers as there is room for, the largest question at which there is.
  private Table fitting(Space space) {
    for (int rows = Math.min(MOST, page.answers().size()); rows > 0; rows--) {
      for (Style style : List.of(Style.SUBHEADING, Style.BODY)) {
        if (Space.height(all(style, rows, space), space.width()) <= space.height()) {
          return all(style, rows, space);
        }
      }
    }
    return all(Style.BODY, 0, space);
  }

  private Table all(Style style, int rows, Space space) {
    Kit kit = on.kit();
    Table text = new Table();
    text.top().left();
    Message asked =
        Message.of("debrief.item").with("number", page.number()).with("label", page.prompt());
    text.add(new Words(kit, style, on.say(asked)).weight(Weight.SEMIBOLD)).growX().row();
    Table right = new Table();
    right.left();
    right.add(new OutcomeMark(kit, 4, MARK)).top().padRight(kit.u(1.3333f));
    Words recorded = new Words(kit, Style.BODY, on.say(page.recorded()));
    right.add(recorded.weight(Weight.SEMIBOLD)).growX();
    text.add(right).growX().padTop(kit.u(1.6667f)).row();
    if (!page.record().isEmpty()) {
      text.add(Cited.line(on, page.record().get(0))).growX().padTop(kit.u(1)).row();
    }
    if (rows > 0) {
      text.add(new Rule(kit)).growX().padTop(kit.u(1.6667f)).padBottom(kit.u(1.6667f)).row();
      text.add(new Words(kit, Style.BODY, on.say("group.debrief.room-said")).tone(Tone.MUTED))
          .growX()
          .row();
      page.answers().stream().limit(rows).forEach(said -> said(kit, text, said, space.width()));
    }
    return text;
  }

  private void said(Kit kit, Table to, HardPage.Said said, float width) {
    int across = Math.min(ACROSS, said.teams().size());
    Table marks = new Table();
    for (int i = 0; i < said.teams().size(); i++) {
      marks.add(Who.mark(kit, said.teams().get(i), SIGN)).padLeft(kit.u(0.6667f));
      if (i % across == across - 1) {
        marks.row();
      }
    }
    Table row = new Table();
    row.left();
    row.add(new OutcomeMark(kit, said.quarters(), MARK)).padRight(kit.u(1.3333f));
    row.add(told(said, width - marks.getPrefWidth() - kit.u(MARK + 2))).growX();
    row.add(marks).right();
    to.add(row).width(width).padTop(kit.u(1)).row();
  }

  // Of an answer in many words only its worth is told.
  private Words told(HardPage.Said said, float width) {
    Words answer = new Words(on.kit(), Style.BODY, on.say(said.answer()));
    answer.setWidth(width);
    String worth =
        said.quarters() == 4 ? "right" : said.quarters() == 0 ? "not-right" : "partly-right";
    return answer.lines() <= 2
        ? new Words(on.kit(), Style.BODY, on.say(said.answer()))
        : new Words(on.kit(), Style.BODY, on.say("outcome." + worth));
  }

  @Override
  public void hints(Foot foot) {
    if (!page.record().isEmpty()) {
      foot.hint("S", on.say("debrief.key.source"), on.screen()::source);
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.SOURCE);
  }

  @Override
  public List<Passage> passages() {
    return page.record().stream().map(RecordLine::passage).toList();
  }
}
