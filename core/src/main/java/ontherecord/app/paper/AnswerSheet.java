package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.storage.paper.Sheet;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;
import ontherecord.view.paper.PaperView;

/** On which a team writes what it answers, and why; handed in at the end. */
record AnswerSheet(PaperView view, Phrasebook words) {
  private static final int REASON_LINES = 2;

  Sheet sheet() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Telling(words).heading(1, "paper.answers"));
    blocks.add(new Block.Blank(words.say("paper.answers.who"), 1));
    blocks.add(new Telling(words).paragraph(Tone.SMALL, Message.of("paper.answers.how")));
    view.rounds().forEach(round -> blocks.addAll(round(round)));
    return new Sheet.Text(Parts.ANSWERS, words.say("paper.answers"), Sheet.Size.USUAL, blocks);
  }

  private List<Block> round(PaperView.Round round) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(3, round.number() + ". " + words.say(round.answer().key().label())));
    blocks.add(answer(round));
    if (round.open().extras().confidence()) {
      blocks.add(
          new Block.Ticks(
              Stream.of("guess", "fairly", "sure")
                  .map(sure -> words.say("confidence." + sure))
                  .toList()));
    }
    if (round.open() instanceof RoundView.OfPosition && round.open().extras().reason()) {
      blocks.add(new Block.Blank(words.say("paper.answers.reason"), REASON_LINES));
    }
    return List.of(new Block.Together(blocks));
  }

  private Block answer(PaperView.Round round) {
    Answering answering = new Answering(round);
    if (round.open() instanceof RoundView.OfEstimate scale) {
      return new Block.Blank(
          words.say(
              Message.of(
                      words.say(scale.unit()).isBlank()
                          ? "paper.answers.number"
                          : "paper.answers.number.unit")
                  .with("from", scale.from())
                  .with("to", scale.to())
                  .with("unit", scale.unit())),
          1);
    } else if (round.open() instanceof RoundView.OfOrder order) {
      return new Block.Blank(
          words.say(Message.of("paper.answers.order").with("first", order.first())), 1);
    } else if (answering.letters() > 0) {
      return new Block.Ticks(answering.allLetters());
    }
    return new Block.Ticks(
        answering.names().stream().map(Emblem::shortName).map(words::say).toList());
  }
}
