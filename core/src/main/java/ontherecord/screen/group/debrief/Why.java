package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.RecordLine;
import ontherecord.view.group.debrief.LeftPage;
import ontherecord.view.group.debrief.SentencePage;

/** Why a team left the record, in its own words; below it what the record rests on. */
record Why(Opened on, LeftPage page) {
  private static final float HEAD = 6;

  /** How much is told: the team's own words always, the rest as far as there is room. */
  private enum Told {
    ALL,
    NO_CITATION,
    NO_RECORD,
    REASON
  }

  /** As much of it as there is room for. */
  Table table(Space space) {
    for (Told told : Told.values()) {
      if (Space.height(table(space, told), space.width()) <= space.height()) {
        return table(space, told);
      }
    }
    return table(space, Told.REASON);
  }

  private Table table(Space space, Told told) {
    Kit kit = on.kit();
    Table all = new Table();
    all.top().left();
    boolean recorded = told.compareTo(Told.NO_RECORD) < 0 && !page.record().isEmpty();
    Space half = new Space(space.width(), space.height() / (recorded ? 2 : 1) - kit.u(HEAD));
    if (told != Told.REASON) {
      heading(all);
    }
    reason(all, half, told == Told.REASON);
    if (told != Told.REASON) {
      correction(all);
    }
    if (recorded) {
      all.add(new Rule(kit)).growX().padTop(kit.u(2)).padBottom(kit.u(2)).row();
      record(all, half, page.record().get(0), told == Told.ALL);
    }
    return all;
  }

  private void heading(Table to) {
    Kit kit = on.kit();
    Table head = new Table();
    head.left();
    if (page.argued() || !page.reason().isEmpty()) {
      head.add(new Bubble(kit, page.argued(), 3.3333f)).padRight(kit.u(1.3333f));
    }
    String what = page.argued() ? "group.debrief.path.argued" : "group.debrief.reason";
    head.add(new Words(kit, Style.SUBHEADING, on.say(what))).growX();
    to.add(head).growX().padBottom(kit.u(1)).row();
  }

  // Words that are too many for lines of sixty letters take longer ones rather than a scroll.
  private void reason(Table to, Space space, boolean wide) {
    Kit kit = on.kit();
    if (on.draft().writing) {
      to.add(pad()).growX().minHeight(kit.u(14)).row();
    } else if (page.reason().isEmpty()) {
      to.add(new Words(kit, Style.BODY, on.say("group.debrief.no-reason")).tone(Tone.MUTED))
          .growX()
          .row();
    } else {
      String quoted = on.say(Message.of("source.quoted").with("words", page.reason()));
      if (wide) {
        to.add(new Words(kit, Style.BODY, quoted)).growX().row();
      } else {
        Lines.statement(kit, to, quoted, space).row();
      }
    }
  }

  private void correction(Table to) {
    if (!page.correction().isEmpty()) {
      Message corrected = Message.of("group.debrief.corrected").with("note", page.correction());
      to.add(new Words(on.kit(), Style.BODY, on.say(corrected)).tone(Tone.MUTED))
          .growX()
          .padTop(on.kit().u(1))
          .row();
    }
  }

  private Pad pad() {
    return new Pad(on.kit(), Style.STATEMENT, on.draft(), SentencePage.LONGEST, this::kept);
  }

  private void kept(String reason) {
    if (reason.equals(page.reason())) {
      on.screen().rebuild();
    } else {
      on.debriefing().reason(page.team().id(), page.step(), reason);
    }
  }

  private void record(Table to, Space space, RecordLine line, boolean cited) {
    Kit kit = on.kit();
    to.add(new Words(kit, Style.SUBHEADING, on.say("group.debrief.on-record")))
        .growX()
        .padBottom(kit.u(1))
        .row();
    Lines.statement(kit, to, on.say(line.says()), space).row();
    if (cited) {
      to.add(Cited.line(on, line)).growX().padTop(kit.u(1));
    }
  }
}
