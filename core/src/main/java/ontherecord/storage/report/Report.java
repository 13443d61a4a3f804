package ontherecord.storage.report;

import java.util.List;

/**
 * A session's result in the words of one language, ready to be written down.
 *
 * @param stem what its files are called, without an ending
 * @param facts what it is a report of: delegation, player, date; the same ones in every report,
 *     with the value "" where there is nothing to say
 * @param scores the results, which are never added
 * @param rounds in the order played
 * @param room what the room as a whole is recorded as saying
 * @param questions to discuss
 * @param silences what the documents do not say
 */
public record Report(
    String stem,
    String title,
    List<Labelled> facts,
    List<Labelled> scores,
    List<Round> rounds,
    List<Line> room,
    List<String> questions,
    List<String> silences) {
  public Report {
    facts = List.copyOf(facts);
    scores = List.copyOf(scores);
    rounds = List.copyOf(rounds);
    room = List.copyOf(room);
    questions = List.copyOf(questions);
    silences = List.copyOf(silences);
  }

  /** A value and what it is. */
  public record Labelled(String label, String value) {}

  /**
   * One round.
   *
   * @param counted as what: fidelity or knowledge
   * @param credit as printed: "½"
   * @param quarters the same, from 0 to 4, for a spreadsheet
   * @param reason why the team said so, in its own words; "" if it gave none
   */
  public record Round(
      int number,
      String prompt,
      String counted,
      String said,
      String recorded,
      String outcome,
      String credit,
      int quarters,
      String reason,
      List<Line> record) {
    public Round {
      record = List.copyOf(record);
    }
  }

  /**
   * One thing on the record.
   *
   * @param quote as printed; "" if none
   * @param tie how the record ties it to the speaker, and what is ambiguous; "" where it is plain
   * @param citation in full
   */
  public record Line(String who, String says, String quote, String tie, String citation) {}
}
