package ontherecord.screen;

import static ontherecord.screen.PlayRounds.KNOWLEDGE;
import static ontherecord.screen.PlayRounds.NETHERLANDS;
import static ontherecord.screen.PlayRounds.heading;
import static ontherecord.screen.PlayRounds.states;
import static ontherecord.screen.PlayRounds.t;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.view.RoundView;

/** Rounds in which things are put in order, or one speaker is told. */
final class PlayOrders {
  private static final String[][] THINGS = {
    {"2011: Member states that spoke at the dialogue", "2011 : États Membres ayant pris la parole"},
    {"2012: Member states that took part", "2012 : États Membres ayant participé"},
    {"2015: Member states that spoke", "2015 : États Membres ayant pris la parole"},
    {
      "2016: Member states that spoke of the harm done by the veto",
      "2016 : États Membres ayant évoqué le tort causé par le veto"
    },
    {
      "2016: States on whose behalf statements were delivered",
      "2016 : États au nom desquels des déclarations ont été faites"
    },
    {"2016: Members of the Group of Friends", "2016 : membres du Groupe des amis"},
    {
      "2016: States that spoke of what women do to advance the norm",
      "2016 : États ayant parlé du rôle des femmes pour faire avancer la norme"
    },
  };

  static Sayable thing(int place) {
    return t(THINGS[place][0], THINGS[place][1]);
  }

  /** As many things as there may be. */
  static RoundView.OfOrder order() {
    List<RoundView.Option> things = new ArrayList<>();
    for (int i = 0; i < THINGS.length; i++) {
      things.add(new RoundView.Option(i, thing(i)));
    }
    return new RoundView.OfOrder(
        heading(NETHERLANDS, 4),
        Message.of("round.order.counts"),
        KNOWLEDGE,
        Message.of("round.order.first.counts"),
        Message.of("round.order.last.counts"),
        things);
  }

  /** One of a whole room, for a long quotation. */
  static RoundView.OfRollCall speaker() {
    return new RoundView.OfRollCall(
        heading(NETHERLANDS, 5),
        Message.of("round.speaker.quoted")
            .with(
                "quote",
                new Verbatim(
                    "As the most inclusive and democratic organ of the United Nations, this General"
                        + " Assembly should not shy away from its role in shaping the debate")),
        KNOWLEDGE,
        Message.of("round.speaker.rule"),
        states(),
        1);
  }

  private PlayOrders() {}
}
