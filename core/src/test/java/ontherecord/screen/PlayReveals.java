package ontherecord.screen;

import static ontherecord.screen.PlayRecord.*;
import static ontherecord.screen.PlayRounds.*;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Count;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.rules.Measure;
import ontherecord.rules.Outcome;
import ontherecord.view.AnswerShown;
import ontherecord.view.ChamberView;
import ontherecord.view.DebriefView;
import ontherecord.view.Emblem;
import ontherecord.view.RevealView;
import ontherecord.view.RoundView;
import ontherecord.view.Score;
import ontherecord.view.VerdictView;

/** Reveals, one of each kind, and a debrief. */
final class PlayReveals {
  private PlayReveals() {}

  static RevealView asRecorded() {
    return new RevealView(
        heading(NETHERLANDS, 6),
        five().prompt(),
        new VerdictView(
            Outcome.AS_RECORDED,
            4,
            Measure.FIDELITY,
            Message.of("outcome.as-recorded"),
            List.of(Message.of("reason.position.same"), Message.of("reason.attribution.own"))),
        new AnswerShown.OfPosition(
            LIBYA.get(0).mark(), List.of(LIBYA.get(0).mark()), NETHERLANDS, false),
        List.of(BACKED),
        List.of(DIVIDED, GUATEMALA_SAYS, TREND),
        libyaRoom(NETHERLANDS, NETHERLANDS),
        t(
            "Why might two friends of the norm speak so differently of one resolution?",
            "Pourquoi deux amis de la norme parlent-ils si différemment d’une même résolution ?"),
        false);
  }

  static RevealView predicted() {
    return new RevealView(
        heading(KOREA, 5),
        observer().prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            2,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(
                Message.of("reason.position.one-step"),
                Message.of("reason.attribution.reports"),
                Message.of("reason.position.counts-half"))),
        new AnswerShown.OfPosition(
            LIBYA.get(2).mark(), List.of(LIBYA.get(3).mark()), GUATEMALA, true),
        List.of(GUATEMALA_SAYS),
        List.of(DIVIDED, CARICOM_SAYS, BACKED, TREND, TREND),
        libyaRoom(KOREA, GUATEMALA),
        NOTHING,
        false);
  }

  static RevealView chosen() {
    List<AnswerShown.Option> options = new ArrayList<>();
    for (RoundView.Option option : choice(true).options()) {
      options.add(
          new AnswerShown.Option(option.text(), option.place() < 4, option.place() % 2 == 0));
    }
    return new RevealView(
        heading(NETHERLANDS, 3),
        choice(true).prompt(),
        new VerdictView(
            Outcome.NOT_RIGHT,
            0,
            Measure.KNOWLEDGE,
            Message.of("outcome.not-right"),
            List.of(
                Message.of("reason.choice.several")
                    .with("hits", 2)
                    .with("right", 4)
                    .with("misses", 2))),
        new AnswerShown.OfChoice(options),
        List.of(CARICOM_SAYS),
        List.of(),
        ChamberView.NONE,
        NOTHING,
        false);
  }

  static RevealView estimated() {
    return new RevealView(
        heading(NETHERLANDS, 2),
        estimate().prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            3,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(
                Message.of("reason.estimate.off").with("value", 56).with("off", 4),
                Message.of("reason.estimate.sources-differ")
                    .with("values", new Listing(List.of(new Count(56), new Count(58)))))),
        new AnswerShown.OfEstimate(
            10, 100, 52, List.of(56L, 58L), t("member states", "États Membres")),
        List.of(TREND),
        List.of(DIVIDED),
        ChamberView.NONE,
        NOTHING,
        false);
  }

  static RevealView ordered() {
    List<AnswerShown.Ranked> things = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Sayable value =
          i == 1 ? new Listing(List.of(new Count(56), new Count(58))) : new Count(60L + i);
      things.add(new AnswerShown.Ranked(PlayOrders.thing(i), value, i % 3 == 0 ? i + 1 : 7 - i));
    }
    return new RevealView(
        heading(NETHERLANDS, 4),
        PlayOrders.order().prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            1,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(Message.of("reason.order.pairs").with("right", 14).with("pairs", 21))),
        new AnswerShown.OfOrder(things),
        List.of(TREND, TREND),
        List.of(),
        ChamberView.NONE,
        NOTHING,
        false);
  }

  static RevealView called() {
    List<AnswerShown.Call> calls = new ArrayList<>();
    List<Emblem> states = states();
    for (int i = 0; i < 12; i++) {
      calls.add(new AnswerShown.Call(states.get(i), i < 9, i % 3 != 1));
    }
    return new RevealView(
        heading(NETHERLANDS, 12),
        rollCall(false).prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            2,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(
                Message.of("reason.roll-call.closed")
                    .with("hits", 6)
                    .with("named", 9)
                    .with("misses", 2))),
        new AnswerShown.OfRollCall(calls, true),
        List.of(BACKED, CARICOM_SAYS),
        List.of(),
        libyaRoom(NETHERLANDS, NETHERLANDS),
        NOTHING,
        true);
  }

  static DebriefView debrief(boolean calibrated) {
    List<DebriefView.PlayedRound> rounds = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean fidelity = i % 2 == 0;
      int quarters = i % 5 == 4 ? 0 : i % 3 == 1 ? 2 : i == 9 ? 3 : 4;
      rounds.add(
          new DebriefView.PlayedRound(
              i + 1,
              fidelity
                  ? t("Libya and Resolution 1973", "La Libye et la résolution 1973")
                  : Message.of("round.roll-call.label")
                      .with(
                          "issue",
                          t("The veto and mass atrocities", "Le veto face aux atrocités de masse")),
              five().prompt(),
              fidelity ? Measure.FIDELITY : Measure.KNOWLEDGE,
              quarters == 4
                  ? Outcome.AS_RECORDED
                  : quarters == 0 ? Outcome.NO_SUPPORT : Outcome.DEFENSIBLE,
              quarters,
              fidelity
                  ? LIBYA.get(1).mark().label()
                  : new Listing(List.of(MEXICO.name(), KOREA.name(), BRITAIN.name())),
              fidelity
                  ? LIBYA.get(2).mark().label()
                  : new Listing(
                      List.of(MEXICO.name(), NETHERLANDS.name(), CARICOM.name(), GUATEMALA.name())),
              i == 4 ? "Parce que la crise a divisé jusqu’aux amis de la norme." : "",
              List.of(i % 4 == 0 ? GUATEMALA_SAYS : DIVIDED)));
    }
    List<DebriefView.Calibration> calibration =
        List.of(
            new DebriefView.Calibration(Message.of("confidence.guess"), 1, 3, 25),
            new DebriefView.Calibration(Message.of("confidence.fairly"), 4, 6, 63),
            new DebriefView.Calibration(Message.of("confidence.sure"), 2, 3, 88));
    return new DebriefView(
        heading(MEXICO, 12).scenario(),
        MEXICO,
        "",
        List.of(new Score(Measure.FIDELITY, "3½", "5"), new Score(Measure.KNOWLEDGE, "4¾", "7")),
        rounds,
        calibrated ? calibration : List.of(),
        calibrated
            ? Message.of("time.minutes").with("minutes", 14).with("seconds", 5)
            : new Verbatim(""),
        List.of(TREND, TREND, TREND, TREND, TREND, TREND),
        List.of(
            t(
                "Why might two friends of the norm speak so differently of one resolution?",
                "Pourquoi deux amis de la norme parlent-ils si différemment d’une même"
                    + " résolution ?"),
            t(
                "What does putting prevention first leave unsaid about force?",
                "Que laisse de côté, au sujet de la force, la priorité donnée à la prévention ?"),
            t(
                "Why would a state without a veto ask its holders not to use it?",
                "Pourquoi un État sans droit de veto demande-t-il à d’autres d’y renoncer ?")),
        List.of(
            t(
                "43 member states spoke. The report ties words to 31 of them and does not say who"
                    + " the other 12 were.",
                "43 États Membres ont pris la parole. Le rapport attribue des propos à 31 d’entre"
                    + " eux et ne dit pas qui étaient les 12 autres.")));
  }
}
