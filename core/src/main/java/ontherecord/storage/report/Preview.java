package ontherecord.storage.report;

import java.util.List;

/**
 * A lesson with all its answers, in the words of one language, ready to be written down.
 *
 * @param stem what its file is called, without an ending
 * @param notice that it shows every answer
 * @param facts what lesson it is, and how long
 * @param before what stands before the rounds
 * @param after what stands after them
 */
public record Preview(
    String stem,
    String title,
    String notice,
    List<Report.Labelled> facts,
    List<Section> before,
    List<Round> rounds,
    List<Section> after) {
  public Preview {
    facts = List.copyOf(facts);
    before = List.copyOf(before);
    rounds = List.copyOf(rounds);
    after = List.copyOf(after);
  }

  /**
   * Something under a heading; left out where it holds nothing.
   *
   * @param listed whether it is a list, and not paragraphs
   */
  public record Section(String heading, boolean listed, List<String> texts) {
    public Section {
      texts = List.copyOf(texts);
    }
  }

  /**
   * One round.
   *
   * @param label what kind of round it is, and as what it counts
   * @param how what a player must know beside the question; "" if nothing
   * @param because why the right answer is right; "" where the record says it
   * @param discuss a question for afterwards; "" if none
   */
  public record Round(
      int number,
      String label,
      String prompt,
      String how,
      List<Row> rows,
      String because,
      List<Report.Line> record,
      String discuss) {
    public Round {
      rows = List.copyOf(rows);
      record = List.copyOf(record);
    }
  }

  /**
   * One thing on offer.
   *
   * @param mark in one or two signs: a check, a dash, a figure, a shape
   * @param word the same in a word; "" where the mark is a figure or a shape
   * @param right whether it is right, or a part of what is
   * @param detail more about it; "" if nothing
   * @param who the delegations it is about; "" if none
   * @param record what is recorded of them there
   */
  public record Row(
      String mark,
      String word,
      boolean right,
      String text,
      String detail,
      String who,
      List<Report.Line> record) {
    public Row {
      record = List.copyOf(record);
    }
  }
}
