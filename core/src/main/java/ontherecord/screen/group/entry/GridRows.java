package ontherecord.screen.group.entry;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Shape;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk;
import ontherecord.view.group.EntryRow;

/** All teams with what stands at the desk for each. */
record GridRows(Kit kit, Phrasebook words, CardDesk desk, GridPlan plan) {

  void into(Grid grid) {
    for (EntryRow row : desk.view().rows()) {
      boolean at = row.team().id().equals(desk.row());
      Actor cards = cards(row, at);
      TeamRow shown = new TeamRow(kit, words, row, plan, cards, at);
      grid.row(shown, cards, plan.rowHigh());
      if (at) {
        grid.ring(shown);
      }
    }
  }

  private Actor cards(EntryRow row, boolean at) {
    List<Integer> marks = desk.marks(row.team().id());
    boolean passed = row.stands() == EntryRow.Stands.PASSED;
    boolean none = passed || row.stands() == EntryRow.Stands.AWAY;
    if (none && marks.isEmpty() && !(at && desk.correcting())) {
      boolean card = passed && plan.columns() > 0;
      String told = words.say(card ? "group.entry.passed" : "group.entry.away");
      return new CardField(kit, "", told, false, at);
    } else if (plan.columns() == 0) {
      boolean answer = desk.entry().isAnswer(marks);
      return new CardField(kit, typed(marks), words.say(rest(marks)), answer, at);
    }
    return new CardCells(kit, plan, desk.entry().alphabet(), shapes(), marks, at);
  }

  private String typed(List<Integer> marks) {
    if (marks.isEmpty()) {
      return "";
    }
    String told = desk.entry().told(marks);
    String number = words.say(Message.of("group.entry.letters").with("count", marks.size()));
    return CardField.fitting(kit, plan.cardWide(), List.of(told, told.replace(" ", ""), number));
  }

  /** What is still to come in a field, or what its number counts. */
  private Sayable rest(List<Integer> marks) {
    if (marks.isEmpty()) {
      return CardDesk.NOTHING;
    } else if (desk.view().open() instanceof RoundView.OfEstimate scale) {
      return scale.unit();
    } else if (desk.entry().isOrder() && !desk.entry().isAnswer(marks)) {
      return Message.of("group.entry.to-come").with("count", desk.entry().letters() - marks.size());
    }
    return CardDesk.NOTHING;
  }

  private List<PositionShape> shapes() {
    return desk.view().open() instanceof RoundView.OfPosition position
        ? position.cards().stream().map(card -> Shape.of(card.mark())).toList()
        : List.of();
  }
}
