package ontherecord.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.record.Attribution;
import ontherecord.record.Issue;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;

/**
 * What a position is worth against the record.
 *
 * <table>
 * <caption>Position</caption>
 * <tr><th>the position taken</th><th>outcome</th><th>credit</th></tr>
 * <tr><td>is recorded for the delegation, by itself or, where it has none of its own, on its
 * behalf</td><td>as recorded</td><td>full</td></tr>
 * <tr><td>stands one step from it on a spectrum of four or five</td><td>defensible</td><td>half</td></tr>
 * <tr><td>is that of a group that spoke for it, while its own differs</td><td>defensible</td><td>half</td></tr>
 * <tr><td>is its own at another dialogue</td><td>defensible</td><td>half</td></tr>
 * <tr><td>stands on the spectrum only to complete it, and is taken by nobody</td><td>no support</td>
 * <td>nothing</td></tr>
 * <tr><td>anything else</td><td>no support</td><td>nothing</td></tr>
 * </table>
 *
 * <p>Of several recorded positions the nearest counts. A round counts half where the record rests
 * on a {@code group} or {@code reports} attribution alone, whatever the answer. The numbers stand
 * in the {@link Rulebook}.
 *
 * <p>The idea is that of coding documents by position, as students of parliaments and party
 * manifestos do: a verdict is never about who was right, only about what is on the record.
 */
public final class PositionRule {

  /**
   * What is asked.
   *
   * @param delegation whose position it is: the team's own, or the one it predicts
   * @param counted fidelity for its own, knowledge for a prediction
   */
  public record Asked(String delegation, String issue, String dialogue, Measure counted) {}

  private static final Message COUNTS_HALF = Message.of("reason.position.counts-half");
  private static final Map<Attribution, Message> STRENGTHS = new EnumMap<>(Attribution.class);

  private static final Map<Support, Message> REASONS = new EnumMap<>(Support.class);

  static {
    for (Support support : Support.values()) {
      REASONS.put(support, Message.of(support.reason()));
    }
    for (Attribution attribution : Attribution.values()) {
      STRENGTHS.put(attribution, Message.of("reason.attribution." + attribution.word()));
    }
  }

  private PositionRule() {}

  /**
   * Judges a position on the spectrum of the issue asked.
   *
   * @throws IllegalArgumentException if nothing is recorded for the delegation on that issue at
   *     that dialogue (then there is nothing to judge against, and such a team is an observer), or
   *     if the position is not on the spectrum
   */
  public static Verdict judge(
      TheRecord record, Rulebook rulebook, Asked asked, Answer.PositionTaken answer) {
    Issue issue = record.issue(asked.issue()).orElseThrow();
    List<Stand> here = record.stands(asked.delegation(), asked.issue(), asked.dialogue());
    int taken = issue.placeOf(answer.position());
    if (here.isEmpty() || taken < 0) {
      throw new IllegalArgumentException(asked + " cannot be judged by " + answer);
    }
    Stand nearest = Standing.nearest(issue, here, taken);
    int steps = Math.abs(issue.placeOf(nearest.position()) - taken);
    if (steps == 0) {
      return verdict(rulebook, asked, Support.SAME, here, nearest, nearest);
    }
    Optional<Stand> onBehalf = Standing.tied(here, Attribution.BEHALF, answer.position());
    if (onBehalf.isPresent()) {
      return verdict(rulebook, asked, Support.ON_BEHALF, here, nearest, onBehalf.get());
    }
    Optional<Stand> another = Standing.atAnotherDialogue(record, asked, answer.position());
    if (another.isPresent()) {
      return verdict(rulebook, asked, Support.ANOTHER_DIALOGUE, here, nearest, another.get());
    }
    boolean near = steps == 1 && issue.positions().size() >= rulebook.defensibleFrom();
    if (!near || issue.positions().get(taken).nobody()) {
      return verdict(rulebook, asked, Support.NONE, here, nearest, nearest);
    }
    Optional<Stand> reported = Standing.tied(here, Attribution.REPORTS, answer.position());
    return reported.isPresent()
        ? verdict(rulebook, asked, Support.ONE_STEP_AND_REPORTED, here, nearest, reported.get())
        : verdict(rulebook, asked, Support.ONE_STEP, here, nearest, nearest);
  }

  private static Verdict verdict(
      Rulebook rulebook,
      Asked asked,
      Support support,
      List<Stand> here,
      Stand nearest,
      Stand restsOn) {
    Message why = REASONS.get(support);
    Message strength = STRENGTHS.get(nearest.attribution());
    boolean weak = Standing.allWeak(here);
    return new Verdict(
        support.outcome(),
        support.credit(rulebook),
        asked.counted(),
        weak ? rulebook.weakHalves() : 2,
        weak ? List.of(why, strength, COUNTS_HALF) : List.of(why, strength),
        evidence(here, nearest, restsOn));
  }

  /** What was decisive first; then whatever else is recorded for the delegation here. */
  private static List<Evidence> evidence(List<Stand> here, Stand nearest, Stand restsOn) {
    List<Evidence> evidence = new ArrayList<>(here.size() + 1);
    evidence.add(Evidence.of(nearest.statement()));
    add(evidence, restsOn);
    for (int i = 0; i < here.size(); i++) {
      add(evidence, here.get(i));
    }
    return evidence;
  }

  private static void add(List<Evidence> evidence, Stand stand) {
    Evidence more = Evidence.of(stand.statement());
    if (!evidence.contains(more)) {
      evidence.add(more);
    }
  }
}
