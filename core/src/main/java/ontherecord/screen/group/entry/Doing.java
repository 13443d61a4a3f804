package ontherecord.screen.group.entry;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk;
import ontherecord.view.group.CardEntry;
import ontherecord.view.group.EntryRow;

/** The line under the grid's title: what was entered last, else what is to be done. */
final class Doing {
  private Doing() {}

  /** What may stand there, the first that there is room for; the last one is short. */
  static List<Sayable> of(CardDesk desk) {
    if (desk.correcting()) {
      return List.of(Message.of("group.entry.do.correct").with("team", name(desk, desk.row())));
    } else if (desk.view().revealed()) {
      return List.of(Message.of("group.entry.do.revealed"));
    } else if (!desk.row().isEmpty() && !desk.marks(desk.row()).isEmpty()) {
      return List.of(said(desk, desk.row(), true), said(desk, desk.row(), false), begin(desk));
    } else if (desk.isComplete()) {
      return List.of(Message.of("group.entry.do.complete"));
    } else if (!desk.entered().isEmpty()) {
      String last = desk.entered().get(desk.entered().size() - 1);
      if (desk.view().row(last).filter(EntryRow::isIn).isPresent()) {
        return List.of(said(desk, last, true), said(desk, last, false), begin(desk));
      }
    }
    return List.of(begin(desk));
  }

  /** What was just wrong or missing, in full and in short. */
  static List<Sayable> wrong(CardDesk desk) {
    return List.of(
        desk.told(),
        Message.of("group.entry.told.awaited").with("count", desk.view().missing().size()));
  }

  private static Sayable said(CardDesk desk, String team, boolean named) {
    List<Integer> marks = desk.marks(team);
    List<Sayable> offered = offered(desk.view().open());
    if (!named || offered.isEmpty()) {
      return told(desk, team, new Verbatim(desk.entry().told(marks)));
    }
    List<Sayable> parts = new ArrayList<>();
    for (int mark : marks) {
      parts.add(
          Message.of("group.entry.letter")
              .with("letter", desk.entry().told(List.of(mark)))
              .with("text", offered.get(mark)));
    }
    return told(desk, team, new Listing(parts));
  }

  private static Sayable told(CardDesk desk, String team, Sayable what) {
    return Message.of("group.entry.said").with("team", name(desk, team)).with("said", what);
  }

  private static Sayable name(CardDesk desk, String team) {
    return desk.view().row(team).map(row -> row.team().name()).orElse(new Verbatim(""));
  }

  private static Sayable begin(CardDesk desk) {
    CardEntry entry = desk.entry();
    if (desk.view().open() instanceof RoundView.OfEstimate scale) {
      return Message.of("group.entry.do.number").with("from", scale.from()).with("to", scale.to());
    } else if (desk.view().open() instanceof RoundView.OfOrder order) {
      return Message.of("group.entry.do.order").with("first", order.first());
    } else if (!entry.isTyped()) {
      return Message.of("group.entry.do.list");
    }
    return Message.of(entry.takesSeveral() ? "group.entry.do.several" : "group.entry.do.card");
  }

  /** What each letter stands for; nothing where a number is asked for. */
  static List<Sayable> offered(RoundView open) {
    if (open instanceof RoundView.OfPosition position) {
      return position.cards().stream().<Sayable>map(card -> card.mark().label()).toList();
    } else if (open instanceof RoundView.OfChoice choice) {
      return choice.options().stream().map(RoundView.Option::text).toList();
    } else if (open instanceof RoundView.OfOrder order) {
      return order.things().stream().map(RoundView.Option::text).toList();
    } else if (open instanceof RoundView.OfRollCall call) {
      return call.tiles().stream().map(Emblem::shortName).toList();
    }
    return List.of();
  }
}
