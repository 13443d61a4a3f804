package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.view.AnswerKey;
import ontherecord.view.Emblem;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundView;
import ontherecord.view.Score;
import ontherecord.view.paper.Letters;
import ontherecord.view.paper.PaperView;

/** One round in the key: what is right, what else is worth how much, where it is printed. */
record KeyOfRound(PaperView.Round round, Phrasebook words) {
  /** So many columns would fill the page. */
  private static final int SIDE_BY_SIDE = 8;

  List<Block> blocks() {
    AnswerKey key = round.answer().key();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, round.number() + ". " + words.say(round.open().prompt())));
    blocks.add(telling().small(label()));
    blocks.add(telling().paragraph(Tone.SMALL, key.how()));
    for (int i = 0; i < key.rows().size(); i++) {
      blocks.addAll(row(key.rows().get(i), round.answer().letters().get(i)));
    }
    blocks.addAll(steps());
    blocks.addAll(telling().labelled("preview.because", key.because()));
    if (!key.record().isEmpty()) {
      blocks.add(telling().heading(3, "reveal.on-the-record"));
      key.record().forEach(line -> blocks.add(telling().recorded(line, true)));
    }
    blocks.addAll(worths());
    blocks.addAll(telling().labelled("reveal.discuss", round.discuss()));
    return blocks;
  }

  private Telling telling() {
    return new Telling(words);
  }

  private String label() {
    Message measure = Message.of(round.ofFidelity() ? "report.fidelity" : "report.knowledge");
    return Stream.of(round.year(), round.answer().key().label(), measure)
        .map(words::say)
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private List<Block> row(AnswerKey.Row row, String letter) {
    boolean right = row.sign() == AnswerKey.Sign.RIGHT;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Item(letter.isEmpty() ? "•" : letter, said(row), right));
    for (RecordLine line : row.record()) {
      blocks.add(telling().recorded(line, true));
    }
    return blocks;
  }

  private String said(AnswerKey.Row row) {
    boolean unnamed = row.who().isEmpty();
    String said = words.say(row.text());
    if (row.sign() == AnswerKey.Sign.RIGHT && unnamed) {
      said = said + " (" + words.say("preview.right") + ")";
    }
    String more =
        switch (row.sign()) {
          case RIGHT, NOT_RIGHT, IN_ORDER -> words.say(row.detail());
          case POSITION -> unnamed ? words.say("preview.nobody") : "";
        };
    return telling().pair(telling().pair(said, more), who(row));
  }

  /** Names, each with the letter by which it stands on the round's page, where it has one. */
  private String who(AnswerKey.Row row) {
    Answering answering = new Answering(round);
    if (round.open() instanceof RoundView.OfRollCall call && answering.letters() > 0) {
      List<String> ids = call.tiles().stream().map(Emblem::id).toList();
      return row.who().stream()
          .map(who -> Letters.of(ids.indexOf(who.id())) + " " + words.say(who.name()))
          .collect(Collectors.joining(", "));
    }
    return words.say(new Listing(row.who().stream().map(Emblem::name).toList()));
  }

  private List<Block> steps() {
    if (round.answer().steps().isEmpty()) {
      return List.of();
    }
    List<PaperView.Step> steps = round.answer().steps();
    return List.of(
        telling().heading(3, "paper.worth"),
        telling().paragraph(Tone.BODY, round.answer().counting()),
        new Block.Grid(
            steps.stream().map(step -> 1f / SIDE_BY_SIDE).toList(),
            steps.stream().map(PaperView.Step::when).toList(),
            List.of(steps.stream().map(step -> Score.print(step.quarters())).toList())));
  }

  private List<Block> worths() {
    List<PaperView.Worth> worths = round.answer().worths();
    if (worths.isEmpty()) {
      return List.of();
    }
    int positions = worths.get(0).quarters().size();
    float share = 0.4f / positions;
    List<Float> shares = new ArrayList<>(List.of(0.6f));
    List<String> header = new ArrayList<>(List.of(words.say("paper.worth.team")));
    IntStream.range(0, positions)
        .forEach(
            i -> {
              shares.add(share);
              header.add(Letters.of(i));
            });
    return List.of(
        telling().heading(3, "paper.worth"),
        new Block.Grid(shares, header, worths.stream().map(this::worth).toList()));
  }

  private List<String> worth(PaperView.Worth worth) {
    List<String> row = new ArrayList<>();
    row.add(
        Stream.of(
                words.say(worth.who().name()),
                worth.observes()
                    ? words.say(
                        Message.of("paper.worth.predicts").with("asked", worth.asked().name()))
                    : "",
                worth.countsHalf() ? words.say("paper.worth.half") : "")
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(", ")));
    worth.quarters().forEach(quarters -> row.add(quarters == 0 ? "–" : Score.print(quarters)));
    return row;
  }
}
