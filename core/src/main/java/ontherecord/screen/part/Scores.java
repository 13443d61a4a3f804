package ontherecord.screen.part;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.view.Heading;
import ontherecord.view.Score;

/** The results so far in the foot, side by side and never added. */
public final class Scores {
  private Scores() {}

  /** Puts fidelity and knowledge there, or what there is of them. */
  public static void show(Foot foot, Phrasebook words, Heading heading) {
    for (Score score : heading.scores()) {
      foot.figure(words.say("play." + score.word()), print(words, score));
    }
  }

  /** "2½ of 3"; a dash before the first. */
  public static String print(Phrasebook words, Score score) {
    return score.possible().equals("0")
        ? words.say("play.score.none")
        : words.say(
            Message.of("play.score")
                .with("earned", score.earned())
                .with("possible", score.possible()));
  }
}
