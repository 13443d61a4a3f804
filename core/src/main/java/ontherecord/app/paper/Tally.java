package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.view.DossierView;
import ontherecord.view.Score;
import ontherecord.view.paper.PaperView;

/** Empty rows in which a leader adds up, with how much there is to earn for each team. */
record Tally(PaperView view, Phrasebook words) {
  /** For teams that speak for nobody, and are told apart by what they call themselves. */
  private static final int ROWS_OF_DRAFTERS = 12;

  private static final int WHOLE = 4;

  List<List<String>> rows() {
    if (view.seatsDrafters()) {
      List<String> row = row("", List.of(of(WHOLE * view.rounds().size())));
      return Collections.nCopies(ROWS_OF_DRAFTERS, row);
    }
    return view.dossiers().stream().map(this::row).toList();
  }

  private List<String> row(DossierView dossier) {
    int fidelity = 0;
    int knowledge = 0;
    for (PaperView.Round round : view.rounds()) {
      List<PaperView.Worth> own =
          round.answer().worths().stream()
              .filter(worth -> worth.who().id().equals(dossier.you().id()))
              .toList();
      int weight = own.isEmpty() || !own.get(0).countsHalf() ? WHOLE : WHOLE / 2;
      if (own.isEmpty() || own.get(0).observes()) {
        knowledge += weight;
      } else {
        fidelity += weight;
      }
    }
    return row(words.say(dossier.you().shortName()), List.of(of(fidelity), of(knowledge)));
  }

  private List<String> row(String name, List<String> results) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.addAll(Collections.nCopies(view.rounds().size(), ""));
    row.addAll(results);
    return row;
  }

  private String of(int quarters) {
    return words.say(Message.of("paper.tally.of").with("possible", Score.print(quarters)));
  }
}
