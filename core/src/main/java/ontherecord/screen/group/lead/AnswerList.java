package ontherecord.screen.group.lead;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Listing;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Shape;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;
import ontherecord.view.group.lead.LeadView;

/** What is right in a round, a row for each thing on offer, and where that is printed. */
record AnswerList(Kit kit, Phrasebook words, LeadView view) {
  private static final float LETTER = 4;
  private static final float SIGN = 3;
  private static final int FULL = 4;
  private static final int FLAGS = 6;

  /**
   * The rows.
   *
   * @param shown whether they may be seen; else only how they are
   */
  Table table(boolean shown) {
    Table table = new Table();
    table.top().left();
    if (view.answers().isEmpty() || !shown) {
      String why =
          view.answers().isEmpty() ? "group.lead.answers.later" : "group.lead.answers.hidden";
      table.add(new Words(kit, Style.BODY, words.say(why)).tone(Tone.MUTED)).growX();
      return table;
    }
    for (LeadView.Row row : view.answers()) {
      table.add(new Rule(kit)).growX().row();
      table.add(row(row)).growX().padTop(kit.u(0.6667f)).padBottom(kit.u(0.6667f)).row();
    }
    table.add(new Rule(kit)).growX().row();
    for (Sayable work : view.works()) {
      table
          .add(new Words(kit, Style.CAPTION, words.say(work)).tone(Tone.MUTED).plain())
          .growX()
          .padTop(kit.u(0.6667f))
          .row();
    }
    return table;
  }

  private Table row(LeadView.Row row) {
    Table line = new Table();
    line.left();
    Table signs = new Table();
    signs.left();
    if (!row.letter().isEmpty()) {
      Words letter = new Words(kit, Style.BODY, row.letter()).weight(Weight.BOLD).oneLine();
      signs.add(letter.tone(row.right() ? Tone.INK : Tone.MUTED)).width(kit.u(LETTER)).left();
    }
    if (!row.mark().equals(Mark.NONE)) {
      signs.add(new PositionMark(kit, Shape.of(row.mark()), 2.3333f)).width(kit.u(SIGN + 1));
    } else if (row.right()) {
      signs.add(new OutcomeMark(kit, FULL, SIGN)).width(kit.u(SIGN + 1));
    } else {
      signs.add().width(kit.u(SIGN + 1));
    }
    line.add(signs).top().left().padRight(kit.u(0.6667f));
    line.add(told(row)).growX();
    return line;
  }

  private Table told(LeadView.Row row) {
    Table told = new Table();
    told.top().left();
    Words text = new Words(kit, Style.BODY, words.say(row.text())).plain();
    text.tone(row.right() ? Tone.INK : Tone.MUTED);
    told.add(text.weight(row.right() ? Weight.SEMIBOLD : Weight.REGULAR)).growX().row();
    String detail = words.say(row.detail());
    if (!detail.isEmpty() && row.mark().equals(Mark.NONE)) {
      told.add(new Words(kit, Style.CAPTION, detail).tone(Tone.MUTED).plain()).growX().row();
    }
    if (row.who().isEmpty()) {
      if (!row.mark().equals(Mark.NONE)) {
        String nobody = words.say("group.lead.answers.nobody");
        told.add(new Words(kit, Style.CAPTION, nobody).tone(Tone.MUTED)).growX();
      }
      return told;
    }
    Table who = new Table();
    who.left();
    row.who().stream()
        .limit(FLAGS)
        .forEach(each -> who.add(Flag.of(kit, each, 4)).padRight(kit.u(0.6667f)));
    told.add(who).left().padTop(kit.u(0.3333f)).row();
    Listing names = new Listing(row.who().stream().map(Emblem::shortName).toList());
    told.add(new Words(kit, Style.CAPTION, words.say(names)).tone(Tone.MUTED).plain()).growX();
    return told;
  }
}
