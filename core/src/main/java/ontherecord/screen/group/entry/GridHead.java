package ontherecord.screen.group.entry;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk;

/** What stands over the rows: what to do, how many are in, and what each letter means. */
record GridHead(Kit kit, Phrasebook words, CardDesk desk) {
  private static final int MOST_LINES = 2;
  private static final float RIGHT = 2;
  private static final float LOW = 4.6667f;
  private static final float ROOMY = 6;
  private static final float WITH_SHAPE = 7;

  /**
   * What to do, and beside it how many are in or the button that leads on.
   *
   * @param lines how many there are for what was entered last, or was wrong
   */
  Table above(Press onward, Space space, int lines) {
    Table head = new Table();
    head.left();
    Style style = lines == 1 ? Style.HEADING : Style.TITLE;
    head.add(new Words(kit, style, words.say(title())).even()).growX();
    float high = Math.max(kit.line(style), kit.u(lines == 1 ? LOW : ROOMY));
    if (desk.isComplete() && !desk.view().revealed()) {
      head.add(onward).height(high).padLeft(kit.u(RIGHT));
    } else {
      Message in =
          Message.of("group.entry.in")
              .with("in", desk.view().settled())
              .with("of", desk.view().rows().size());
      Words figure = new Words(kit, style, words.say(in)).oneLine();
      head.add(figure).height(high).padLeft(kit.u(RIGHT));
    }
    head.row();
    head.add(line(space.width(), lines))
        .growX()
        .height(lines * kit.line(Style.BODY))
        .colspan(2)
        .padTop(kit.u(0.3333f));
    return head;
  }

  private Words line(float width, int lines) {
    boolean wrong = !words.say(desk.told()).isEmpty();
    for (Sayable each : wrong ? Doing.wrong(desk) : Doing.of(desk)) {
      Words said = new Words(kit, Style.BODY, words.say(each)).align(Align.topLeft);
      said.tone(wrong ? Tone.INK : Tone.MUTED).weight(wrong ? Weight.SEMIBOLD : Weight.REGULAR);
      said.setWidth(width);
      if (said.lines() <= lines) {
        return said.most(lines);
      }
    }
    return new Words(kit, Style.BODY, "");
  }

  private String title() {
    if (desk.view().revealed()) {
      return "group.entry.title.revealed";
    } else if (desk.entry().isNumber()) {
      return "group.entry.title.numbers";
    }
    return desk.entry().isOrder() || !desk.entry().isTyped()
        ? "group.entry.title.lists"
        : "group.entry.title.cards";
  }

  /**
   * The letters over their columns, each with its label where all labels fit.
   *
   * @param labels whether labels shall be shown at all
   */
  Table letters(GridPlan plan, boolean labels) {
    Table row = new Table();
    row.left();
    row.add().width(plan.nameWide());
    boolean told = labels && fit(plan);
    for (int i = 0; i < plan.columns(); i++) {
      row.add(letter(i, plan, told)).width(plan.cardWide()).top();
    }
    return row;
  }

  private Table letter(int place, GridPlan plan, boolean told) {
    Table cell = new Table();
    cell.left().top();
    Table line = new Table();
    boolean room = plan.cardWide() >= kit.u(WITH_SHAPE);
    if (room && desk.view().open() instanceof RoundView.OfPosition position) {
      PositionMark mark =
          new PositionMark(kit, Shape.of(position.cards().get(place).mark()), 2.3333f);
      line.add(mark.flush()).padRight(kit.u(0.6667f));
    }
    String letter = desk.entry().alphabet().get(place);
    line.add(new Words(kit, Style.SUBHEADING, letter).weight(Weight.BOLD).plain().oneLine());
    cell.add(line).left().row();
    if (told) {
      cell.add(label(place).most(MOST_LINES)).width(labelWide(plan)).left();
    }
    return cell;
  }

  private float labelWide(GridPlan plan) {
    return plan.cardWide() - kit.u(1);
  }

  private boolean fit(GridPlan plan) {
    return IntStream.range(0, plan.columns())
        .mapToObj(this::label)
        .noneMatch(
            label -> {
              label.setWidth(labelWide(plan));
              return label.lines() > MOST_LINES || label.getMinWidth() > labelWide(plan);
            });
  }

  private Words label(int place) {
    return new Words(kit, Style.BODY, words.say(offered().get(place))).tone(Tone.MUTED).plain();
  }

  private List<Sayable> offered() {
    return Doing.offered(desk.view().open());
  }
}
