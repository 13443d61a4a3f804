package ontherecord.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.record.Attribution;
import ontherecord.record.Stand;
import ontherecord.scenario.RoundDraft;

/**
 * Which delegation of a lesson has a recorded position in which of its position rounds.
 *
 * @param rounds places of the position rounds in the file, from 0; those of which it is clear what
 *     they ask, the first {@link #MOST} of them
 * @param rows a delegation each, in the order of the file, the first {@link #MOST} of them
 */
public record Coverage(List<Integer> rounds, List<Row> rows) {
  /** Of rounds and of delegations: more than anybody reads in one table. */
  public static final int MOST = 200;

  /** How a delegation is recorded in a round. */
  public enum Recorded {
    /** In its own name, alone or in a joint statement. */
    OWN,
    /** Only through others: on its behalf, as one of a group, or reported. */
    THROUGH_OTHERS,
    NOT
  }

  /**
   * One delegation.
   *
   * @param at how it is recorded, for each of the rounds
   */
  public record Row(String delegation, List<Recorded> at) {
    public Row {
      at = List.copyOf(at);
    }

    /** In how many of the rounds it is recorded at all. */
    public int recorded() {
      return (int) at.stream().filter(r -> r != Recorded.NOT).count();
    }
  }

  public Coverage {
    rounds = List.copyOf(rounds);
    rows = List.copyOf(rows);
  }

  static Coverage of(Lesson lesson, List<String> delegations) {
    List<RoundDraft.Position> asked =
        lesson.rounds(RoundDraft.Position.class).stream()
            .filter(lesson::isClear)
            .filter(round -> RoundPath.place(round.place()).isPresent())
            .limit(MOST)
            .toList();
    List<Row> rows = new ArrayList<>();
    for (String delegation : delegations.subList(0, Math.min(MOST, delegations.size()))) {
      rows.add(
          new Row(delegation, asked.stream().map(round -> at(lesson, delegation, round)).toList()));
    }
    return new Coverage(
        asked.stream().map(round -> RoundPath.place(round.place()).orElseThrow()).toList(), rows);
  }

  private static Recorded at(Lesson lesson, String delegation, RoundDraft.Position round) {
    Optional<Attribution> strongest =
        lesson
            .record()
            .stands(delegation, round.issue().orElse(""), lesson.dialogueOf(round).orElse(""))
            .stream()
            .map(Stand::attribution)
            .min(Attribution::compareTo);
    return strongest
        .map(a -> a.compareTo(Attribution.JOINT) <= 0 ? Recorded.OWN : Recorded.THROUGH_OTHERS)
        .orElse(Recorded.NOT);
  }
}
