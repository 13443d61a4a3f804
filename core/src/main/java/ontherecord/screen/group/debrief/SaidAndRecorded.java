package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.ShownName;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.LeftPage;
import ontherecord.view.group.debrief.Lettered;

/** What a team said over what is recorded for its delegation. */
record SaidAndRecorded(Opened on, LeftPage page) {
  private static final float SHAPE = 5;

  private Kit kit() {
    return on.kit();
  }

  /** One under the other, under the team: as large as there is room for. */
  Table down(Space space) {
    for (Style style : List.of(Style.HEADING, Style.SUBHEADING, Style.BODY)) {
      for (boolean explained : List.of(true, false)) {
        if (Space.height(down(style, explained), space.width()) <= space.height()) {
          return down(style, explained);
        }
      }
    }
    return down(Style.BODY, false);
  }

  private Table down(Style style, boolean explained) {
    Table down = new Table();
    down.top().left();
    down.add(Who.head(kit(), on.words(), page.team())).growX().row();
    down.add(issue()).growX().padTop(kit().u(2)).row();
    float between = kit().u(style == Style.HEADING ? 2 : 1.3333f);
    Sheet sheet = new Sheet(kit());
    said(sheet, style);
    sheet.add(new Rule(kit())).growX().padTop(between).padBottom(between).row();
    recorded(sheet, style);
    down.add(sheet).growX().padTop(between).row();
    Words outcome = new Words(kit(), Style.SUBHEADING, on.say(page.outcome()));
    down.add(outcome).growX().padTop(between).row();
    if (explained) {
      down.add(new Words(kit(), Style.BODY, on.say(page.because())).tone(Tone.MUTED)).growX();
    }
    return down;
  }

  /** Side by side, in a narrow window. */
  Table across() {
    Table across = new Table();
    across.top().left();
    Table head = new Table();
    head.add(Who.head(kit(), on.words(), page.team())).growX();
    across.add(head).growX().row();
    across.add(issue()).growX().padTop(kit().u(1)).row();
    Sheet sheet = new Sheet(kit());
    sheet.pad(kit().u(1.6667f), kit().u(2), kit().u(1.6667f), kit().u(2));
    Table left = new Table();
    said(left, Style.BODY);
    Table right = new Table();
    recorded(right, Style.BODY);
    sheet.add(left).growX().uniformX().top();
    sheet.add(right).growX().uniformX().top().padLeft(kit().u(2));
    across.add(sheet).growX().padTop(kit().u(1)).row();
    return across;
  }

  private Words issue() {
    Message round =
        Message.of("debrief.item").with("number", page.step() + 1L).with("label", page.issue());
    return new Words(kit(), Style.BODY, on.say(round)).weight(Weight.SEMIBOLD);
  }

  private void said(Table to, Style style) {
    taken(to, style, on.say("group.debrief.said"), List.of(page.said()));
  }

  private void recorded(Table to, Style style) {
    Message whose =
        Message.of("group.debrief.recorded")
            .with("you", ShownName.of(on.words(), page.team().delegation()))
            .with("when", page.when());
    taken(to, style, on.say(whose), page.recorded());
  }

  private void taken(Table to, Style style, String what, List<Lettered> positions) {
    to.add(new Words(kit(), Style.BODY, what).tone(Tone.MUTED)).growX().row();
    for (Lettered position : positions) {
      Table row = new Table();
      row.left();
      row.add(new PositionMark(kit(), Shape.of(position.mark()), style == Style.BODY ? 3 : SHAPE))
          .padRight(kit().u(1.6667f));
      Message named =
          Message.of("group.debrief.lettered")
              .with("letter", position.letter())
              .with("label", position.mark().label());
      row.add(new Words(kit(), style, on.say(named)).weight(Weight.SEMIBOLD).most(3).orSmaller())
          .growX();
      to.add(row).growX().padTop(kit().u(0.6667f)).row();
    }
  }
}
