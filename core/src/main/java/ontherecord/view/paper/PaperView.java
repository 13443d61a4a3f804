package ontherecord.view.paper;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Sayable;
import ontherecord.rules.Rulebook;
import ontherecord.view.AnswerKey;
import ontherecord.view.DossierView;
import ontherecord.view.Emblem;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundView;

/**
 * A lesson as several teams play it on paper: the same rounds for all of them.
 *
 * @param years of its dialogues; no words where none is dated
 * @param seed by which it was dealt: the same one deals the same
 * @param thinkSeconds time to think in each round; 0 where the lesson sets no limit
 * @param stakes what guess, fairly sure and sure win and lose; empty where teams do not say how
 *     sure they are
 * @param dossiers one for each delegation, or one for all teams where they sit as drafters
 * @param debrief questions for the end
 * @param teachers a word to whoever leads the class, a paragraph each; none where there is none
 */
public record PaperView(
    Sayable title,
    Sayable years,
    long seed,
    int thinkSeconds,
    List<Rulebook.Stake> stakes,
    List<DossierView> dossiers,
    List<Round> rounds,
    List<Sayable> debrief,
    List<Sayable> teachers) {
  /** Dealt where nobody asks for another. */
  public static final long USUAL_DEAL = 1;

  public PaperView {
    stakes = List.copyOf(stakes);
    dossiers = List.copyOf(dossiers);
    rounds = List.copyOf(rounds);
    debrief = List.copyOf(debrief);
    teachers = List.copyOf(teachers);
  }

  /** Whether teams speak for nobody. */
  public boolean seatsDrafters() {
    return dossiers.get(0).you().isOfDrafters();
  }

  /**
   * One round.
   *
   * @param number from 1, in the order in which it is played
   * @param open what the room sees
   * @param year of its dialogue; no words where the lesson has one
   * @param ofFidelity whether it counts towards fidelity; else towards knowledge
   * @param observers who predicts whom, on whom nothing is recorded here
   * @param discuss a question for after the reveal; no words if none
   * @param answer for whoever leads the class, and nobody else
   */
  public record Round(
      int number,
      RoundView open,
      Sayable year,
      boolean ofFidelity,
      List<Observer> observers,
      Sayable discuss,
      Answer answer) {
    public Round {
      observers = List.copyOf(observers);
    }
  }

  /** A delegation that predicts another's position. */
  public record Observer(Emblem who, Emblem predicts) {}

  /**
   * What is right, and what everything else is worth.
   *
   * @param letters one a row of the key: by which letter it stands on the round's page; "" if none
   * @param counting how to count what steps tell of; no words where a letter is right or not
   * @param worths what each position is worth, a row for each delegation that plays
   */
  public record Answer(
      AnswerKey key, List<String> letters, Sayable counting, List<Step> steps, List<Worth> worths) {
    public Answer {
      letters = List.copyOf(letters);
      steps = List.copyOf(steps);
      worths = List.copyOf(worths);
    }

    /** Where all of it is printed, in the order in which it stands there. */
    public List<RecordLine> record() {
      return Stream.concat(
              key.rows().stream().flatMap(row -> row.record().stream()), key.record().stream())
          .distinct()
          .toList();
    }
  }

  /**
   * So much is worth so many quarters of a round.
   *
   * @param when a letter, or a number of what is counted
   */
  public record Step(String when, int quarters) {}

  /**
   * What each position is worth for one delegation.
   *
   * @param asked whose position it is: its own, or that of the one it predicts
   * @param quarters one a position, in the order of the spectrum
   * @param countsHalf whether the round counts half, since the record is weak
   */
  public record Worth(Emblem who, Emblem asked, List<Integer> quarters, boolean countsHalf) {
    public Worth {
      quarters = List.copyOf(quarters);
    }

    /** Whether it predicts another's position. */
    public boolean observes() {
      return !who.id().equals(asked.id());
    }
  }
}
