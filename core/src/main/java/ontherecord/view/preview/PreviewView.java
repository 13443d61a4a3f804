package ontherecord.view.preview;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.AnswerKey;
import ontherecord.view.DelegationsView;
import ontherecord.view.Depicted;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/**
 * A lesson with all its answers, for whoever leads the class.
 *
 * @param years of its dialogues
 * @param level 1 introductory, 2 intermediate, 3 advanced
 * @param minutes how long it takes in class
 * @param played how many rounds one session plays
 * @param aims what those who have played it know or can do
 * @param teachers a word to whoever leads the class, a paragraph each; none where the debate is not
 *     the game's
 * @param briefing what every team reads first, a paragraph each
 * @param seats who can be played; no tiles where teams sit as drafters
 * @param rounds all in the file, in its order
 * @param debrief questions for the end
 */
public record PreviewView(
    Sayable title,
    Sayable years,
    int level,
    Sayable levelName,
    int minutes,
    int played,
    List<Sayable> aims,
    List<Sayable> teachers,
    List<Sayable> briefing,
    DelegationsView seats,
    List<Round> rounds,
    List<Sayable> debrief) {
  public PreviewView {
    aims = List.copyOf(aims);
    teachers = List.copyOf(teachers);
    briefing = List.copyOf(briefing);
    rounds = List.copyOf(rounds);
    debrief = List.copyOf(debrief);
  }

  /** The shorter times in which it can be played, each with its rounds. */
  public List<Message> shorter() {
    return seats.lengths().stream()
        .skip(1)
        .map(
            length ->
                Message.of("preview.length")
                    .with("minutes", length.minutes())
                    .with("rounds", length.rounds()))
        .toList();
  }

  /**
   * One round of the file.
   *
   * @param number its place in the file, from 1
   * @param year of its dialogue; no words where the lesson has one dialogue
   * @param ofFidelity whether it counts towards fidelity; else towards knowledge
   * @param picture beside it; none in most lessons
   * @param discuss a question for after the reveal; no words if none
   */
  public record Round(
      int number,
      Sayable year,
      boolean ofFidelity,
      AnswerKey key,
      Depicted picture,
      Sayable discuss) {

    /** Where everything in it is printed, in the order in which it stands there. */
    public List<Passage> passages() {
      return Stream.concat(
              key.rows().stream().flatMap(row -> row.record().stream()), key.record().stream())
          .map(RecordLine::passage)
          .toList();
    }
  }
}
