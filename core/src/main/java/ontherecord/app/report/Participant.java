package ontherecord.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.rules.Measure;
import ontherecord.session.Group;
import ontherecord.session.State.AnswerPlace;
import ontherecord.session.Tally;
import ontherecord.session.Team;
import ontherecord.view.Emblem;
import ontherecord.view.Seat;
import ontherecord.view.group.TeamMarks;

/** A team of a group session, or somebody who played alone. */
record Participant(Sitting sitting, Team team) {

  /** What became of a round. */
  enum Fate {
    ANSWERED,
    /** It was here, and gave no answer: the round counts, and earns nothing. */
    PASSED,
    /** It was not here: the round does not count. */
    AWAY;

    /** The word for it in message keys. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it called itself; else by its mark, or that it has no name. */
  Sayable name() {
    if (sitting.ofAGroup()) {
      return TeamMarks.name(team);
    }
    return team.name().isBlank() ? Message.of("report.unnamed") : new Verbatim(team.name());
  }

  /** Its mark; no words where it played alone. */
  Sayable mark() {
    return sitting.ofAGroup() && TeamMarks.WORDS.contains(team.id())
        ? TeamMarks.mark(team.id())
        : new Verbatim("");
  }

  Emblem delegation() {
    return sitting.shown().emblem(team.delegation());
  }

  Seat seat() {
    return new Seat(sitting.ground(), sitting.shown(), sitting.state(), team.id());
  }

  Tally tally(Measure measure) {
    return Tally.of(sitting.ground(), sitting.state(), team.id(), measure);
  }

  /** What one round adds to its results. */
  Tally tally(int step, Measure measure) {
    return Tally.ofRound(sitting.ground(), sitting.state(), team.id(), step, measure);
  }

  Fate fate(int step) {
    if (sitting.state().answer(team.id(), step).isPresent()) {
      return Fate.ANSWERED;
    }
    return sitting.state().passed(team.id(), step) ? Fate.PASSED : Fate.AWAY;
  }

  /** The rounds that have been shown and became that, from 1. */
  List<Integer> rounds(Fate fate) {
    return IntStream.range(0, shown())
        .filter(step -> fate(step) == fate)
        .map(step -> step + 1)
        .boxed()
        .toList();
  }

  /** How many of its rounds have been shown. */
  int shown() {
    return Math.min(sitting.shownRounds(), team.deals().size());
  }

  boolean argued(int step) {
    return sitting.state().group().argued().contains(place(step));
  }

  /** Why what was entered for it was put right after the reveal, each time. */
  List<String> corrections(int step) {
    return sitting.state().group().corrections().stream()
        .filter(correction -> correction.place().equals(place(step)))
        .map(Group.Correction::note)
        .toList();
  }

  private AnswerPlace place(int step) {
    return new AnswerPlace(team.id(), step);
  }

  /** When it was not here, and where it gave no answer. */
  List<Sayable> remarks() {
    List<Sayable> remarks = new ArrayList<>();
    List<Integer> away = rounds(Fate.AWAY);
    int first = 1;
    while (away.contains(first)) {
      first++;
    }
    if (first > 1 && first <= shown()) {
      remarks.add(Message.of("report.came").with("round", first));
    }
    boolean left = sitting.state().group().absent().contains(team.id());
    int last = shown();
    while (left && last >= first && away.contains(last)) {
      last--;
    }
    if (left) {
      remarks.add(
          last == 0 || last < first
              ? Message.of("report.left.early")
              : Message.of("report.left").with("round", last));
    }
    int from = first;
    int to = last;
    List<Integer> between = away.stream().filter(round -> round > from && round < to).toList();
    if (!between.isEmpty()) {
      remarks.add(Message.of("report.away").with("rounds", listed(between)));
    }
    List<Integer> passed = rounds(Fate.PASSED);
    if (!passed.isEmpty()) {
      remarks.add(Message.of("report.passed").with("rounds", listed(passed)));
    }
    return remarks;
  }

  private static Sayable listed(List<Integer> rounds) {
    return new ontherecord.message.Listing(
        rounds.stream().map(round -> new Verbatim(Integer.toString(round))).toList());
  }
}
