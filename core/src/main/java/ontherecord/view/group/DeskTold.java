package ontherecord.view.group;

import java.util.List;
import java.util.Locale;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.RoundView;

/** What the desk says where a key led to nothing. */
final class DeskTold {
  private DeskTold() {}

  /**
   * Why a key was not taken.
   *
   * @param typed what it types; "" where something was pointed at
   */
  static Sayable refused(CardDesk desk, String typed) {
    char key = typed.isEmpty() ? ' ' : typed.charAt(0);
    CardEntry entry = desk.entry();
    if (desk.view().open() instanceof RoundView.OfEstimate scale) {
      return Character.isDigit(key) ? onScale(scale) : Message.of("group.entry.told.digits");
    } else if (!entry.isTyped()) {
      return Message.of("group.entry.told.list");
    } else if (typed.isEmpty() || entry.place(key) >= 0) {
      return Message.of(entry.isOrder() ? "group.entry.told.twice" : "group.entry.told.most");
    }
    return Message.of("group.entry.told.letters")
        .with("typed", typed.toUpperCase(Locale.ROOT))
        .with("last", entry.alphabet().get(entry.letters() - 1));
  }

  /** What a row lacks to be an answer. */
  static Sayable unfinished(CardDesk desk) {
    if (desk.view().open() instanceof RoundView.OfEstimate scale) {
      return onScale(scale);
    }
    return Message.of(desk.entry().isOrder() ? "group.entry.told.all" : "group.entry.told.none");
  }

  /** Who is missing. */
  static Sayable missing(EntryView view) {
    List<Sayable> names = view.missing().stream().map(row -> row.team().name()).toList();
    return Message.of("group.entry.told.missing").with("teams", new Listing(names));
  }

  private static Sayable onScale(RoundView.OfEstimate scale) {
    return Message.of("group.entry.told.scale").with("from", scale.from()).with("to", scale.to());
  }
}
