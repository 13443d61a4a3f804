package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.view.Mark;
import ontherecord.view.RoundView;
import ontherecord.view.group.RevealedView;
import ontherecord.view.paper.Letters;

/** One team's answer over what is on record, the verdict, and what that rests on. */
public record TeamPage(Kit kit, Phrasebook words, RoundView open, RevealedView.OfTeam page) {
  private static final float SHAPE = 5;

  /** The ways in which it may be laid out, the most readable first. */
  public List<Function<Space, Table>> ways() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    for (Style style : List.of(Style.STATEMENT, Style.BODY)) {
      ways.add(space -> page(style, true, true, 2));
      ways.add(space -> page(style, true, true, 1));
    }
    for (Style style : List.of(Style.STATEMENT, Style.BODY)) {
      ways.add(space -> page(style, false, false, 1.5f));
      ways.add(space -> page(style, false, false, 0.8f));
    }
    ways.add(space -> page(Style.BODY, false, false, 0.4f));
    return ways;
  }

  private Table page(Style style, boolean whole, boolean why, float between) {
    Table table = new Table();
    table.top().left();
    table.add(who()).growX().row();
    table.add(both(between)).growX().padTop(kit.u(between)).row();
    table.add(verdict(why)).growX().padTop(kit.u(between)).row();
    if (!page.record().isEmpty()) {
      table
          .add(new Cited(kit, words, page.record().get(0), whole).table(style, false))
          .growX()
          .padTop(kit.u(between * 0.75f));
    }
    return table;
  }

  private Table who() {
    Table who = new Table();
    who.left();
    who.add(TeamMark.solid(kit, page.team().id(), 6.6667f)).padRight(kit.u(1.6667f));
    if (!page.asked().isOfDrafters()) {
      who.add(Flag.of(kit, page.asked(), 8.6667f)).padRight(kit.u(2));
    }
    Table text = new Table();
    Message told =
        Message.of(page.observes() ? "group.show.predicted" : "group.show.spoke-for")
            .with("team", page.team().name());
    text.add(new Words(kit, Style.BODY, words.say(told)).tone(Tone.MUTED).plain()).growX().row();
    text.add(
            new Words(kit, Style.HEADING, words.say(page.asked().name()))
                .weight(Weight.BOLD)
                .orSmaller()
                .plain())
        .growX();
    who.add(text).growX();
    return who;
  }

  private Sheet both(float between) {
    Sheet sheet = new Sheet(kit);
    float inside = kit.u(between * 0.75f);
    sheet.pad(inside, kit.u(2), inside, kit.u(2));
    Style style = between < 1 ? Style.BODY : Style.SUBHEADING;
    line(sheet, words.say("group.show.team-said"), List.of(page.said()), style);
    sheet.add(new Rule(kit)).growX().colspan(2).padTop(inside).padBottom(inside).row();
    Message record = Message.of("group.show.record-says").with("name", page.asked().shortName());
    line(sheet, words.say(record), page.recorded(), style);
    return sheet;
  }

  private void line(Sheet sheet, String told, List<Mark> marks, Style style) {
    boolean several = marks.size() > 1 || style == Style.BODY;
    Table shapes = new Table();
    Table text = new Table();
    text.add(new Words(kit, Style.BODY, told).tone(Tone.MUTED).plain()).growX().row();
    for (Mark mark : marks) {
      shapes.add(new PositionMark(kit, Shape.of(mark), several ? SHAPE * 0.6f : SHAPE)).row();
      String label = letter(mark) + " · " + words.say(mark.label());
      text.add(new Words(kit, style, label).weight(Weight.SEMIBOLD)).growX().row();
    }
    sheet.add(shapes).width(kit.u(SHAPE * 1.2f)).padRight(kit.u(2));
    sheet.add(text).growX().row();
  }

  private String letter(Mark mark) {
    List<RoundView.Card> cards = ((RoundView.OfPosition) open).cards();
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).mark().position().equals(mark.position())) {
        return Letters.of(i);
      }
    }
    return "";
  }

  private Table verdict(boolean why) {
    Table verdict = new Table();
    verdict.left();
    verdict
        .add(new OutcomeMark(kit, page.verdict().quarters(), why ? 5.3333f : 4.6667f))
        .padRight(kit.u(1.6667f));
    Table text = new Table();
    text.add(new Words(kit, Style.HEADING, words.say(page.verdict().heading())).weight(Weight.BOLD))
        .growX()
        .row();
    if (why && !page.verdict().reasons().isEmpty()) {
      text.add(
              new Words(kit, Style.BODY, words.say(page.verdict().reasons().get(0)))
                  .tone(Tone.MUTED))
          .growX();
    }
    verdict.add(text).growX();
    return verdict;
  }
}
