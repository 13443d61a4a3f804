package ontherecord.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * <tr><td>was taken by a group that spoke for it, or conveyed by it as the view of others, while
 * its own differs</td><td>defensible</td><td>half</td></tr>
 * <tr><td>is its own at another dialogue</td><td>defensible</td><td>half</td></tr>
 * <tr><td>anything else</td><td>no support</td><td>nothing</td></tr>
 * </table>
 *
 * <p>Of several recorded positions the nearest counts. A round counts half where the record rests
 * on a {@code group} or {@code reports} attribution alone. The idea is that of coding documents by
 * position: a verdict is never about who was right, only about what is on the record.
 */
public final class PositionRule {

  /**
   * What is asked.
   *
   * @param delegation whose position it is: the team's own, or the one it predicts
   * @param counted fidelity for its own, knowledge for a prediction
   */
  public record Asked(String delegation, String issue, String dialogue, Measure counted) {}

  private PositionRule() {}

  /**
   * Judges a position on the spectrum of the issue asked.
   *
   * @throws IllegalArgumentException if nothing is recorded for the delegation on that issue at
   *     that dialogue: then there is nothing to judge against, and such a team is an observer
   */
  public static Verdict judge(
      TheRecord record, Rulebook rulebook, Asked asked, Answer.PositionTaken answer) {
    Issue issue = record.issue(asked.issue()).orElseThrow();
    List<Stand> all = record.stands(asked.delegation(), asked.issue(), asked.dialogue());
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          asked.delegation() + " has no recorded position on " + asked.issue());
    }
    List<Stand> first = foremost(all);
    int taken = issue.placeOf(answer.position());
    Stand nearest = nearest(issue, first, taken);
    int steps = Math.abs(issue.placeOf(nearest.position()) - taken);
    Judgement judgement = new Judgement(asked, nearest, halves(all, rulebook));
    if (steps == 0) {
      return judgement.asRecorded();
    }
    Optional<Stand> other = elsewhere(record, asked, all, answer.position());
    if (other.isPresent()) {
      return judgement.defensible(rulebook, elsewhereReason(asked, other.get()), other.get());
    }
    if (steps == 1 && issue.positions().size() >= rulebook.defensibleFrom()) {
      return judgement.defensible(rulebook, "reason.position.one-step", nearest);
    }
    return judgement.noSupport();
  }

  /**
   * Its own and joint words and group lists before what others said for it or it said of others.
   */
  private static List<Stand> foremost(List<Stand> all) {
    List<Stand> own =
        all.stream()
            .filter(
                s ->
                    s.attribution() != Attribution.BEHALF && s.attribution() != Attribution.REPORTS)
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    List<Stand> behalf = all.stream().filter(s -> s.attribution() == Attribution.BEHALF).toList();
    return behalf.isEmpty() ? all : behalf;
  }

  private static Stand nearest(Issue issue, List<Stand> stands, int taken) {
    return stands.stream()
        .min(
            Comparator.<Stand>comparingInt(s -> Math.abs(issue.placeOf(s.position()) - taken))
                .thenComparing(Stand::attribution))
        .orElseThrow();
  }

  private static int halves(List<Stand> all, Rulebook rulebook) {
    boolean weak =
        all.stream()
            .allMatch(
                s ->
                    s.attribution() == Attribution.GROUP || s.attribution() == Attribution.REPORTS);
    return weak ? rulebook.weakHalves() : 2;
  }

  /** Where else the delegation is tied to the position taken, though it is not its foremost one. */
  private static Optional<Stand> elsewhere(
      TheRecord record, Asked asked, List<Stand> here, String position) {
    Optional<Stand> secondary =
        here.stream().filter(s -> s.position().equals(position)).findFirst();
    if (secondary.isPresent()) {
      return secondary;
    }
    return record.entries().dialogues().stream()
        .filter(d -> !d.id().equals(asked.dialogue()))
        .flatMap(d -> record.stands(asked.delegation(), asked.issue(), d.id()).stream())
        .filter(s -> s.position().equals(position))
        .filter(s -> s.attribution() != Attribution.BEHALF)
        .findFirst();
  }

  private static String elsewhereReason(Asked asked, Stand other) {
    if (!other.statement().dialogue().equals(asked.dialogue())) {
      return "reason.position.another-dialogue";
    }
    return other.attribution() == Attribution.REPORTS
        ? "reason.position.reported"
        : "reason.position.on-behalf";
  }

  private record Judgement(Asked asked, Stand nearest, int halves) {

    Verdict asRecorded() {
      return verdict(Outcome.AS_RECORDED, Credit.FULL, "reason.position.same", List.of(nearest));
    }

    Verdict defensible(Rulebook rulebook, String reason, Stand restsOn) {
      List<Stand> shown = restsOn.equals(nearest) ? List.of(nearest) : List.of(nearest, restsOn);
      return verdict(Outcome.DEFENSIBLE, new Credit(rulebook.defensible()), reason, shown);
    }

    Verdict noSupport() {
      return verdict(
          Outcome.NO_SUPPORT, Credit.NONE, "reason.position.no-support", List.of(nearest));
    }

    private Verdict verdict(Outcome outcome, Credit credit, String reason, List<Stand> shown) {
      List<Message> reasons = new ArrayList<>();
      reasons.add(Message.of(reason));
      reasons.add(Message.of("reason.attribution." + nearest.attribution().word()));
      if (halves == 1) {
        reasons.add(Message.of("reason.position.counts-half"));
      }
      return new Verdict(
          outcome,
          credit,
          asked.counted(),
          halves,
          reasons,
          shown.stream().map(s -> new Evidence(s.statement().id(), s.statement().cite())).toList());
    }
  }
}
