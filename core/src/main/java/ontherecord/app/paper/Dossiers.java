package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.storage.paper.Sheet;
import ontherecord.view.DossierView;
import ontherecord.view.RecordLine;
import ontherecord.view.paper.PaperView;

/** What each team finds on its table: its placard, its dossier. */
record Dossiers(PaperView view, Phrasebook words) {

  List<Sheet> placards() {
    return view.dossiers().stream()
        .<Sheet>map(
            dossier ->
                new Sheet.Placard(
                    Parts.PLACARDS, telling().tile(dossier.you()), words.say("paper.fold")))
        .toList();
  }

  List<Sheet> dossiers() {
    return view.dossiers().stream().map(this::dossier).toList();
  }

  private Telling telling() {
    return new Telling(words);
  }

  private Sheet dossier(DossierView dossier) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Identity(
            telling().tile(dossier.you()), dossier.about().stream().map(words::say).toList()));
    blocks.add(telling().heading(2, dossier.scenario()));
    dossier.briefing().forEach(text -> blocks.add(telling().paragraph(Tone.BODY, text)));
    blocks.addAll(asked(dossier));
    dossier.years().forEach(year -> blocks.addAll(year(year, dossier)));
    blocks.addAll(documents(dossier));
    String name = words.say(dossier.you().name());
    return new Sheet.Text(
        Parts.DOSSIERS,
        words.say(Message.of("paper.dossier").with("name", name)),
        Sheet.Size.USUAL,
        blocks);
  }

  private List<Block> asked(DossierView dossier) {
    List<Block> blocks = new ArrayList<>();
    if (dossier.asked().isEmpty()) {
      blocks.add(telling().heading(2, "dossier.asked.room"));
      blocks.add(
          telling()
              .paragraph(
                  Tone.BODY,
                  Message.of("dossier.asked.drafters").with("rounds", dossier.rounds())));
      return blocks;
    }
    blocks.add(telling().heading(2, "dossier.asked"));
    blocks.addAll(telling().listed(dossier.asked()));
    blocks.add(
        telling()
            .paragraph(
                Tone.SMALL, Message.of("dossier.asked.more").with("rounds", dossier.rounds())));
    return blocks;
  }

  private List<Block> year(DossierView.Year year, DossierView dossier) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling().heading(2, year.title()));
    blocks.add(telling().paragraph(Tone.SMALL, year.date()));
    blocks.add(telling().paragraph(Tone.STRONG, year.here()));
    if (year.isHere() && dossier.spoke() > 0) {
      blocks.add(
          telling()
              .paragraph(Tone.BODY, Message.of("dossier.spoke").with("spoke", dossier.spoke())));
    }
    blocks.addAll(telling().labelled("dossier.agenda", year.agenda()));
    blocks.addAll(telling().labelled("dossier.aims", year.aims()));
    blocks.add(telling().paragraph(Tone.BODY, year.silence()));
    if (year.isHere() && !year.lines().isEmpty()) {
      blocks.add(telling().heading(3, "dossier.here.also"));
    }
    year.lines().forEach(line -> blocks.add(telling().recorded(line, false)));
    return blocks;
  }

  /** Each document once: at each passage stands only who published it. */
  private List<Block> documents(DossierView dossier) {
    List<RecordLine> lines =
        dossier.years().stream().flatMap(year -> year.lines().stream()).toList();
    return Documents.of(lines, words);
  }
}
