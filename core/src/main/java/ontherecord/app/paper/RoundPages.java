package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.storage.paper.Sheet;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;
import ontherecord.view.paper.Letters;
import ontherecord.view.paper.PaperView;

/** The rounds, each on a page to be read out and held up. */
record RoundPages(PaperView view, Phrasebook words) {

  List<Sheet> sheets() {
    return view.rounds().stream().map(this::sheet).toList();
  }

  private Telling telling() {
    return new Telling(words);
  }

  private Sheet sheet(PaperView.Round round) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling().small(above(round)));
    blocks.add(telling().heading(1, round.open().prompt()));
    blocks.addAll(onOffer(round.open(), new Answering(round)));
    blocks.addAll(observers(round));
    blocks.add(new Block.Rule());
    blocks.add(telling().paragraph(Tone.SMALL, new Answering(round).onThePage()));
    return new Sheet.Text(
        Parts.ROUNDS,
        words.say(Message.of("paper.round").with("number", round.number())),
        Sheet.Size.LARGE,
        blocks);
  }

  private String above(PaperView.Round round) {
    Message number =
        Message.of("paper.round.of")
            .with("number", round.number())
            .with("rounds", view.rounds().size());
    return Stream.of(number, round.answer().key().label(), round.year())
        .map(words::say)
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private List<Block> onOffer(RoundView open, Answering answering) {
    if (open instanceof RoundView.OfPosition position) {
      return lettered(
          position.cards().stream().<Sayable>map(card -> card.mark().label()).toList(),
          position.cards().stream().map(RoundView.Card::meaning).toList());
    } else if (open instanceof RoundView.OfChoice choice) {
      return lettered(choice.options().stream().map(RoundView.Option::text).toList(), List.of());
    } else if (open instanceof RoundView.OfOrder order) {
      return lettered(order.things().stream().map(RoundView.Option::text).toList(), List.of());
    } else if (open instanceof RoundView.OfEstimate scale) {
      return List.of(
          telling()
              .paragraph(
                  Tone.STRONG,
                  Message.of("preview.scale").with("from", scale.from()).with("to", scale.to())),
          telling().paragraph(Tone.BODY, scale.unit()));
    }
    RoundView.OfRollCall call = (RoundView.OfRollCall) open;
    List<Block> blocks = new ArrayList<>();
    if (answering.letters() > 0) {
      blocks.addAll(lettered(call.tiles().stream().map(Emblem::name).toList(), List.of()));
    } else {
      String names =
          call.tiles().stream()
              .map(Emblem::shortName)
              .map(words::say)
              .collect(Collectors.joining(" · "));
      blocks.add(new Block.Paragraph(Tone.BODY, names));
    }
    blocks.add(telling().paragraph(Tone.SMALL, call.rule()));
    return blocks;
  }

  private List<Block> lettered(List<Sayable> texts, List<Sayable> details) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      blocks.add(
          new Block.Lettered(
              Letters.of(i),
              i < Letters.CARDS ? i : -1,
              words.say(texts.get(i)),
              details.isEmpty() ? "" : words.say(details.get(i))));
    }
    return blocks;
  }

  private List<Block> observers(PaperView.Round round) {
    if (round.observers().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    if (view.seatsDrafters()) {
      blocks.add(
          telling()
              .paragraph(
                  Tone.STRONG,
                  Message.of("paper.predict")
                      .with("asked", round.observers().get(0).predicts().name())));
      return blocks;
    }
    blocks.add(telling().paragraph(Tone.STRONG, Message.of("paper.observers")));
    blocks.add(
        telling()
            .small(
                round.observers().stream()
                    .map(
                        observer ->
                            words.say(
                                Message.of("paper.observer")
                                    .with("who", observer.who().name())
                                    .with("asked", observer.predicts().name())))
                    .collect(Collectors.joining(" · "))));
    return blocks;
  }
}
