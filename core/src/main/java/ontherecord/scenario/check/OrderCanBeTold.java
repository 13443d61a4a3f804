package ontherecord.scenario.check;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.Fact;
import ontherecord.rules.OrderRule;
import ontherecord.scenario.RoundDraft;

/**
 * What is to be put in order can be: seven at most, all counts or all dates, and the sources tell
 * which comes before which.
 */
final class OrderCanBeTold implements Promise {
  private static final int MOST = 7;

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Order round : lesson.rounds(RoundDraft.Order.class)) {
      if (round.facts().size() > MOST) {
        problems.cannot(
            round.facts().get(MOST).place(),
            Message.of("scenario.problem.order-long").with("most", MOST));
      }
      Problems kinds = new Problems();
      kinds(lesson, round, kinds);
      problems.addAll(kinds.all());
      if (kinds.all().isEmpty()) {
        pairs(lesson, round, problems);
      }
    }
  }

  private static void kinds(Lesson lesson, RoundDraft.Order round, Problems problems) {
    Optional<Fact> first =
        round.facts().stream().flatMap(f -> fact(lesson, f).stream()).findFirst();
    for (Placed<String> written : round.facts()) {
      fact(lesson, written)
          .filter(f -> !canBeOrdered(f) || f.kind() != first.orElseThrow().kind())
          .ifPresent(
              f ->
                  problems.cannot(
                      written.place(),
                      Message.of(
                              canBeOrdered(f)
                                  ? "scenario.problem.order-mixed"
                                  : "scenario.problem.order-kind")
                          .with("what", f.what())));
    }
  }

  private static boolean canBeOrdered(Fact fact) {
    return fact.kind() == Fact.Kind.DATE || fact.kind() == Fact.Kind.COUNT;
  }

  private static void pairs(Lesson lesson, RoundDraft.Order round, Problems problems) {
    List<Placed<String>> facts = round.facts();
    for (int i = 0; i < facts.size(); i++) {
      for (int k = i + 1; k < facts.size(); k++) {
        Optional<Fact> one = fact(lesson, facts.get(i));
        Optional<Fact> other = fact(lesson, facts.get(k));
        if (one.isPresent()
            && other.isPresent()
            && !one.equals(other)
            && OrderRule.compare(one.get(), other.get()) == 0) {
          problems.cannot(
              facts.get(k).place(),
              Message.of("scenario.problem.order-level")
                  .with("what", one.get().what())
                  .with("other", other.get().what()));
        }
      }
    }
  }

  private static Optional<Fact> fact(Lesson lesson, Placed<String> id) {
    return id.value().flatMap(lesson.record()::fact);
  }
}
