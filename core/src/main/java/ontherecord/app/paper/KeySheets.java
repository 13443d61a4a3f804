package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.rules.Rulebook;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.storage.paper.Sheet;
import ontherecord.view.RecordLine;
import ontherecord.view.paper.PaperView;

/** The key: for whoever leads, and nobody else. */
record KeySheets(PaperView view, Phrasebook words) {

  List<Sheet> sheets() {
    return List.of(scoring(), tally(), rounds());
  }

  private Telling telling() {
    return new Telling(words);
  }

  private Sheet scoring() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling().heading(1, Message.of("paper.key.title").with("title", view.title())));
    blocks.add(telling().paragraph(Tone.STRONG, Message.of("preview.notice")));
    blocks.add(
        telling()
            .paragraph(
                Tone.BODY, Message.of("paper.key.seed").with("seed", Long.toString(view.seed()))));
    blocks.add(telling().heading(2, "paper.score"));
    blocks.addAll(telling().numbered(steps()));
    if (!view.stakes().isEmpty()) {
      blocks.add(telling().heading(3, "paper.score.confidence"));
      blocks.add(telling().paragraph(Tone.BODY, Message.of("paper.score.confidence.how")));
      blocks.add(stakes());
    }
    return new Sheet.Text("score", words.say("paper.score"), Sheet.Size.USUAL, blocks);
  }

  private List<Message> steps() {
    List<Message> steps = new ArrayList<>();
    steps.add(Message.of(view.seatsDrafters() ? "paper.score.drafters" : "paper.score.two"));
    steps.add(Message.of("paper.score.credit"));
    if (!view.seatsDrafters()) {
      steps.add(Message.of("paper.score.half"));
    }
    steps.add(Message.of("paper.score.fractions"));
    steps.add(Message.of("paper.score.dissent"));
    return steps;
  }

  private Block stakes() {
    List<List<String>> rows = new ArrayList<>();
    for (String said : List.of("guess", "fairly", "sure")) {
      Rulebook.Stake stake = view.stakes().get(rows.size());
      rows.add(
          List.of(
              words.say("confidence." + said),
              Integer.toString(stake.right()),
              Integer.toString(stake.wrong()).replace('-', '−')));
    }
    return new Block.Grid(
        List.of(0.4f, 0.3f, 0.3f),
        List.of("", words.say("paper.score.right"), words.say("paper.score.wrong")),
        rows);
  }

  /** A row for each team, to be filled in round by round. */
  private Sheet tally() {
    List<String> header = new ArrayList<>();
    List<Float> shares = new ArrayList<>();
    header.add("");
    shares.add(0.2f);
    for (PaperView.Round round : view.rounds()) {
      header.add(Integer.toString(round.number()));
      shares.add(0.48f / view.rounds().size());
    }
    if (!view.seatsDrafters()) {
      header.add(words.say("report.fidelity"));
      shares.add(0.16f);
    }
    header.add(words.say("report.knowledge"));
    shares.add(view.seatsDrafters() ? 0.32f : 0.16f);
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling().heading(1, "paper.tally"));
    blocks.add(telling().paragraph(Tone.SMALL, Message.of("paper.tally.how")));
    blocks.add(new Block.Grid(shares, header, new Tally(view, words).rows(), true));
    return new Sheet.Text("tally", words.say("paper.tally"), Sheet.Size.USUAL, blocks);
  }

  private Sheet rounds() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling().heading(1, "paper.key.rounds"));
    view.rounds().forEach(round -> blocks.addAll(new KeyOfRound(round, words).blocks()));
    List<RecordLine> lines =
        view.rounds().stream().flatMap(round -> round.answer().record().stream()).toList();
    blocks.addAll(Documents.of(lines, words));
    blocks.add(telling().paragraph(Tone.SMALL, Message.of("report.footer")));
    return new Sheet.Text("key", words.say("paper.key.rounds"), Sheet.Size.USUAL, blocks);
  }
}
