package ontherecord.desktop.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.Play;
import ontherecord.message.Message;
import ontherecord.session.HandedIn;
import ontherecord.session.Phase;
import ontherecord.view.HandIn;
import ontherecord.view.RevealView;
import ontherecord.view.RoundView;

/** Plays one session, from its dossier or wherever it stands, to its debrief. */
final class SessionTold {
  private static final int BACK = -2;
  private static final int UNSAID = -1;

  private final Voice voice;
  private final Asking asking;
  private final Play play;

  SessionTold(Voice voice, Asking asking, Play play) {
    this.voice = voice;
    this.asking = asking;
    this.play = play;
  }

  void play() throws Left {
    while (play.state().phase() != Phase.DEBRIEF) {
      switch (play.state().phase()) {
        case DOSSIER -> {
          asking.ask(onward(this::dossier));
          keep(play::goOn);
        }
        case THINK -> {
          HandedIn handedIn = handedIn();
          keep(() -> play.answer(handedIn));
        }
        default -> {
          reveal();
          keep(play::goOn);
        }
      }
    }
  }

  private void dossier() {
    DossierTold.tell(voice, play.seat().dossier());
  }

  private static Question<Boolean> onward(Runnable tell) {
    return Question.<Boolean>ofKeys(tell, "text.onward", "text.expected.onward")
        .answeredBy("", "text.help.onward", true);
  }

  private void reveal() throws Left {
    int step = play.state().step();
    RevealView reveal = play.seat().reveal(step);
    Question<Boolean> question =
        onward(() -> RevealTold.tell(voice, play.seat().reveal(step)))
            .with("s", "text.help.source", () -> RecordTold.sources(voice, reveal.record()))
            .with("d", "text.help.dossier", this::dossier);
    asking.ask(
        step == 0
            ? question
            : question.with(
                "b",
                "text.help.before",
                () -> RevealTold.tell(voice, play.seat().reveal(step - 1))));
  }

  /** What was handed in before the light went out, else what is handed in now. */
  private HandedIn handedIn() throws Left {
    Optional<HandedIn> before = play.state().answer(Play.SOLO, play.state().step());
    return before.isPresent() ? before.get() : asked();
  }

  private HandedIn asked() throws Left {
    RoundView round = play.seat().round();
    while (true) {
      HandIn answer =
          asking.ask(
              RoundTold.question(voice, round).with("d", "text.help.dossier", this::dossier));
      int sure = round.extras().confidence() ? asking.ask(sure()) : UNSAID;
      if (sure != BACK) {
        String reason = round.extras().reason() ? asking.words(Message.of("text.reason")) : "";
        return answer.sure(sure).because(reason).handedIn();
      }
    }
  }

  private Question<Integer> sure() {
    List<Message> levels =
        List.of(
            Message.of("confidence.guess"),
            Message.of("confidence.fairly"),
            Message.of("confidence.sure"));
    return Numbered.question(
            () -> {
              voice.say("text.sure");
              Numbered.tell(voice, levels);
            },
            levels.size())
        .answeredBy("", "text.help.unsaid", UNSAID)
        .answeredBy("b", "text.help.answer-again", BACK);
  }

  /** Asks for something to happen until it is kept, or is to happen without being kept. */
  private void keep(Supplier<Asked> command) throws Left {
    Asked asked = command.get();
    while (asked instanceof Asked.NotKept not) {
      voice.tell(not.problems());
      if (asking.ask(withoutKeeping())) {
        play.goOnWithoutKeeping();
      }
      asked = command.get();
    }
    if (asked instanceof Asked.Refused refused) {
      voice.say("refusal." + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /** Whether to go on without keeping; else it is tried again. */
  static Question<Boolean> withoutKeeping() {
    return Question.<Boolean>ofKeys(() -> {}, "text.not-kept", "text.expected.not-kept")
        .answeredBy("t", "text.help.try-again", false)
        .answeredBy("w", "text.help.without", true);
  }
}
