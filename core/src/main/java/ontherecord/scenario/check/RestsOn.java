package ontherecord.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.problem.Placed;
import ontherecord.record.Citation;
import ontherecord.record.Stand;
import ontherecord.scenario.EvidenceDraft;
import ontherecord.scenario.RoundDraft;

/**
 * What of the record the rounds of a draft rest on.
 *
 * @param entries ids of statements, facts, trends and discrepancies
 * @param sources ids of the sources that print them
 */
record RestsOn(Set<String> entries, Set<String> sources) {

  static RestsOn of(Lesson lesson) {
    RestsOn found = new RestsOn(new TreeSet<>(), new TreeSet<>());
    for (RoundDraft round : lesson.draft().rounds()) {
      found.evidence(lesson, round.evidence());
    }
    for (RoundDraft.Position round : lesson.rounds(RoundDraft.Position.class)) {
      String dialogue = lesson.dialogueOf(round).orElse("");
      found.stands(lesson.stands(round.issue().orElse(""), dialogue));
    }
    for (RoundDraft.RollCall round : lesson.rounds(RoundDraft.RollCall.class)) {
      String dialogue = lesson.dialogueOf(round).orElse("");
      found.stands(
          lesson.stands(round.issue().orElse(""), dialogue).stream()
              .filter(s -> s.position().equals(round.position().orElse("")))
              .toList());
    }
    return found;
  }

  private void evidence(Lesson lesson, EvidenceDraft evidence) {
    for (String id : ids(evidence.statements())) {
      lesson.record().statement(id).ifPresent(s -> add(id, List.of(s.cite())));
    }
    for (String id : ids(evidence.facts())) {
      lesson
          .record()
          .fact(id)
          .ifPresent(f -> add(id, f.values().stream().map(v -> v.cite()).toList()));
    }
    for (String id : ids(evidence.trends())) {
      lesson.record().trend(id).ifPresent(t -> add(id, List.of(t.cite())));
    }
    for (String id : ids(evidence.discrepancies())) {
      lesson
          .record()
          .discrepancy(id)
          .ifPresent(d -> add(id, d.sides().stream().map(s -> s.cite()).toList()));
    }
  }

  private void stands(List<Stand> stands) {
    stands.forEach(s -> add(s.statement().id(), List.of(s.statement().cite())));
  }

  private void add(String entry, List<Citation> cites) {
    entries.add(entry);
    cites.forEach(cite -> sources.add(cite.source()));
  }

  private static List<String> ids(List<Placed<String>> written) {
    return Lesson.known(written);
  }
}
