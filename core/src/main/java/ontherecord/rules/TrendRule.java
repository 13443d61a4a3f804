package ontherecord.rules;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.record.Trend;
import ontherecord.record.Trend.Extent;

/**
 * What it is worth to say how much of the room said something.
 *
 * <table>
 * <caption>Trend</caption>
 * <tr><th>the extent said</th><th>credit</th></tr>
 * <tr><td>is that of the source's word</td><td>full</td></tr>
 * <tr><td>is the next one, up or down</td><td>half</td></tr>
 * <tr><td>anything else</td><td>nothing</td></tr>
 * </table>
 *
 * <p>The extents are few, many, a majority, all. Which word of a source stands for which is decided
 * when the record is coded, and the word itself is shown.
 */
public final class TrendRule {
  /** What there is to choose from, least first. */
  public static final List<Extent> EXTENTS =
      List.of(Extent.FEW, Extent.MANY, Extent.MAJORITY, Extent.ALL);

  private TrendRule() {}

  /**
   * Judges the extent chosen, by its place in {@link #EXTENTS}.
   *
   * @param trend one whose source's word tells an extent
   */
  public static Verdict judge(Trend trend, Answer.OptionsChosen answer) {
    int off = Math.abs(EXTENTS.indexOf(trend.extent()) - answer.options().get(0));
    Credit credit = off == 0 ? Credit.FULL : off == 1 ? Credit.HALF : Credit.NONE;
    String reason =
        off == 0 ? "reason.trend.same" : off == 1 ? "reason.trend.next" : "reason.trend.far";
    return Marked.knowledge(
        credit,
        List.of(Message.of(reason).with("word", trend.word())),
        List.of(new Evidence(trend.id(), trend.cite())));
  }
}
