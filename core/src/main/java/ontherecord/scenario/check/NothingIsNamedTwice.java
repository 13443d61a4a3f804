package ontherecord.scenario.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.scenario.RoundDraft;

/** Nobody and nothing stands in its list twice. */
final class NothingIsNamedTwice implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    once(lesson.draft().dialogues(), problems);
    once(lesson.draft().delegations(), problems);
    for (RoundDraft round : lesson.draft().rounds()) {
      once(round.evidence().statements(), problems);
      once(round.evidence().facts(), problems);
      once(round.evidence().trends(), problems);
      once(round.evidence().discrepancies(), problems);
      once(round.candidates(), problems);
    }
  }

  private static void once(List<Placed<String>> list, Problems problems) {
    if (list.size() < 2) {
      return;
    }
    Map<String, Place> first = new HashMap<>();
    for (Placed<String> written : list) {
      String id = written.orElse("");
      Place before = first.putIfAbsent(id, written.place());
      if (before != null) {
        problems.cannot(
            written.place(),
            Message.of("scenario.problem.named-twice").with("id", id).with("line", before.line()));
      }
    }
  }
}
