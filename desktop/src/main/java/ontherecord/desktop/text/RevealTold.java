package ontherecord.desktop.text;

import java.util.List;
import java.util.function.Predicate;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.AnswerShown;
import ontherecord.view.ChamberView;
import ontherecord.view.Mark;
import ontherecord.view.RevealView;
import ontherecord.view.Score;

/** Tells a verdict: the outcome, what was said beside what is recorded, why, and the room. */
final class RevealTold {
  private final Voice voice;
  private final RevealView reveal;

  private RevealTold(Voice voice, RevealView reveal) {
    this.voice = voice;
    this.reveal = reveal;
  }

  static void tell(Voice voice, RevealView reveal) {
    new RevealTold(voice, reveal).tell();
  }

  private void tell() {
    RoundTold.head(voice, reveal.heading(), "text.reveal");
    voice.say(reveal.prompt());
    voice.say(
        Message.of("text.verdict")
            .with("outcome", reveal.verdict().heading())
            .with("credit", Score.print(reveal.verdict().quarters()))
            .with("measure", Message.of(ScoresTold.measure(reveal.verdict().measure()))));
    answer(reveal.answer());
    reveal.verdict().reasons().forEach(voice::say);
    ScoresTold.tell(voice, reveal.heading().scores());
    if (!reveal.record().isEmpty()) {
      voice.heading("text.reveal.record");
      RecordTold.whole(voice, reveal.record());
    }
    chamber(reveal.chamber());
    if (!reveal.room().isEmpty()) {
      voice.heading("text.reveal.room");
      reveal.room().forEach(line -> RecordTold.brief(voice, line));
    }
    if (!voice.words().say(reveal.discuss()).isEmpty()) {
      voice.heading(Message.of("text.reveal.discuss").with("question", reveal.discuss()));
    }
  }

  private void answer(AnswerShown answer) {
    if (answer instanceof AnswerShown.OfPosition of) {
      said(of.said().label());
      voice.say(
          Message.of("text.answer.recorded-for")
              .with("who", of.asked().name())
              .with("recorded", new Listing(of.recorded().stream().map(Mark::label).toList())));
    } else if (answer instanceof AnswerShown.OfChoice of) {
      said(options(of, AnswerShown.Option::chosen));
      recorded(options(of, AnswerShown.Option::right));
    } else if (answer instanceof AnswerShown.OfOrder of) {
      of.things().forEach(this::ranked);
    } else if (answer instanceof AnswerShown.OfEstimate of) {
      said(new ontherecord.message.Count(of.said()));
      recorded(new Listing(of.values().stream().map(ontherecord.message.Count::new).toList()));
    } else if (answer instanceof AnswerShown.OfRollCall of) {
      calls("text.answer.named-picked", of, call -> call.named() && call.picked());
      calls("text.answer.named-missed", of, call -> call.named() && !call.picked());
      calls("text.answer.not-named", of, call -> !call.named() && call.picked());
    }
  }

  private void ranked(AnswerShown.Ranked thing) {
    voice.point(
        Message.of("text.answer.ranked")
            .with("what", thing.what())
            .with("value", thing.value())
            .with("said", thing.said()));
  }

  private static Sayable options(AnswerShown.OfChoice of, Predicate<AnswerShown.Option> which) {
    return new Listing(of.options().stream().filter(which).map(AnswerShown.Option::text).toList());
  }

  private void said(Sayable said) {
    voice.say(Message.of("text.answer.said").with("said", said));
  }

  private void recorded(Sayable recorded) {
    voice.say(Message.of("text.answer.recorded").with("recorded", recorded));
  }

  private void calls(String key, AnswerShown.OfRollCall of, Predicate<AnswerShown.Call> which) {
    List<Sayable> names =
        of.calls().stream().filter(which).map(call -> call.emblem().name()).toList();
    if (!names.isEmpty()) {
      voice.say(Message.of(key).with("names", new Listing(names)));
    }
  }

  private void chamber(ChamberView chamber) {
    if (chamber.isEmpty()) {
      return;
    }
    voice.heading(Message.of("text.chamber").with("issue", chamber.issue()));
    for (ChamberView.Wedge wedge : chamber.wedges()) {
      Message seats =
          wedge.seats().isEmpty()
              ? Message.of("text.chamber.nobody")
              : Message.of("text.chamber.wedge")
                  .with("number", wedge.seats().size())
                  .with("names", new Listing(wedge.seats().stream().map(this::seat).toList()));
      voice.point(seats.with("position", wedge.mark().label()));
    }
    voice.say(Message.of("text.chamber.others").with("others", chamber.others()));
  }

  private Sayable seat(ChamberView.Seat seat) {
    return seat.you()
        ? Message.of("text.chamber.you").with("name", seat.emblem().name())
        : seat.emblem().name();
  }
}
