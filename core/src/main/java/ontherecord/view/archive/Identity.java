package ontherecord.view.archive;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.record.Dialogue;
import ontherecord.record.Speaker;
import ontherecord.record.State;
import ontherecord.view.Shown;

/** Who a speaker is, from the record and the reference, a line each. */
record Identity(Shown shown, String speaker) {

  List<Sayable> lines() {
    Speaker who = shown.record().speaker(speaker).orElseThrow();
    List<Sayable> lines = new ArrayList<>();
    lines.add(shown.emblem(speaker).kind());
    shown.state(speaker).ifPresent(state -> lines.addAll(state(state)));
    List<Verbatim> printed =
        who.asPrinted().stream()
            .filter(form -> !who.name().byLanguage().containsValue(form))
            .map(Verbatim::new)
            .toList();
    if (!printed.isEmpty()) {
      lines.add(Message.of("archive.as-printed").with("forms", new Listing(printed)));
    }
    if (!who.note().isEmpty()) {
      lines.add(who.note());
    }
    return lines;
  }

  private List<Sayable> state(State state) {
    List<Sayable> lines = new ArrayList<>();
    lines.add(Shown.council(state));
    Lines years = new Lines(shown);
    List<Sayable> inUnion =
        shown.record().entries().dialogues().stream()
            .filter(state::inUnion)
            .map(Dialogue::id)
            .map(years::year)
            .toList();
    if (!inUnion.isEmpty()) {
      lines.add(Message.of("about.in-union").with("year", new Listing(inUnion)));
    }
    return lines;
  }
}
