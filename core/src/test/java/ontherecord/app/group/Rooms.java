package ontherecord.app.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import ontherecord.rules.Answer;
import ontherecord.scenario.Offer;
import ontherecord.session.HandedIn;
import ontherecord.session.Phase;
import ontherecord.session.Scene;
import ontherecord.session.Team;

/** Plays group sessions at random, as a room might. */
final class Rooms {
  private Rooms() {}

  /** Whatever is awaited of every team comes in: an answer, now and then none. */
  static void answer(Convened session, Random random) {
    if (session.state().group().scene().part() != Scene.Part.ENTRY
        || session.state().phase() != Phase.THINK) {
      return;
    }
    for (Team team : session.state().awaited()) {
      if (random.nextInt(9) == 0) {
        session.pass(team.id());
      } else {
        session.enter(team.id(), any(session, team, random));
      }
    }
  }

  static HandedIn any(Convened session, Team team, Random random) {
    int step = session.state().step();
    Offer offer =
        session
            .play()
            .ground()
            .round(team, step)
            .offer(session.play().ground().record(), team.deals().get(step));
    return new HandedIn(
        any(offer, random),
        HandedIn.Sure.UNSAID,
        random.nextInt(4) == 0 ? "Because it was said." : "");
  }

  private static Answer any(Offer offer, Random random) {
    if (offer instanceof Offer.Things things) {
      return things
          .answer()
          .apply(places(things.size(), random).subList(0, 1 + random.nextInt(things.most())));
    } else if (offer instanceof Offer.Row row) {
      return row.answer().apply(places(row.size(), random));
    }
    Offer.Scale scale = (Offer.Scale) offer;
    return new Answer.NumberEstimated(
        scale.from() + Math.floorMod(random.nextLong(), scale.to() - scale.from() + 1));
  }

  private static List<Integer> places(int size, Random random) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(places, random);
    return places;
  }
}
