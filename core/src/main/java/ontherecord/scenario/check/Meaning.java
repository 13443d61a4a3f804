package ontherecord.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Evidence;
import ontherecord.rules.RollCallRule;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.EvidenceDraft;
import ontherecord.scenario.OrderRound;
import ontherecord.scenario.Pictures;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.RoundDraft;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.ScenarioDraft;
import ontherecord.scenario.SettingsDraft;
import ontherecord.scenario.SpeakerRound;
import ontherecord.scenario.TrendRound;

/** The scenario that a draft means, once every promise holds of it. */
final class Meaning {
  private Meaning() {}

  static Scenario of(Lesson lesson, Pictures pictures) {
    ScenarioDraft draft = lesson.draft();
    return new Scenario(
        draft.id().value().orElseThrow(),
        Lesson.words(draft.title()),
        draft.briefing().stream().map(Lesson::words).toList(),
        draft.aims().stream().map(Lesson::words).toList(),
        Lesson.known(draft.dialogues()),
        Math.toIntExact(draft.minutes().value().orElseThrow()),
        draft.level().value().orElseThrow(),
        Lesson.known(draft.delegations()),
        draft.rounds().stream().map(round -> round(lesson, round)).toList(),
        settings(draft.settings()),
        draft.debrief().stream().map(Lesson::words).toList(),
        lesson.record(),
        lesson.whose(),
        pictures);
  }

  private static Scenario.Settings settings(SettingsDraft draft) {
    Scenario.Settings usual = Scenario.Settings.USUAL;
    return new Scenario.Settings(
        draft.confidence().orElse(usual.confidence()),
        draft.reason().orElse(usual.reason()),
        draft.speed().orElse(usual.speed()),
        (int) (long) draft.thinkSeconds().orElse((long) usual.thinkSeconds()),
        (int) (long) draft.drawPosition().orElse((long) usual.drawPosition()),
        (int) (long) draft.drawKnowledge().orElse((long) usual.drawKnowledge()));
  }

  private static Round round(Lesson lesson, RoundDraft draft) {
    String dialogue = lesson.dialogueOf(draft).orElseThrow();
    Text discuss = Lesson.words(draft.common().discuss());
    if (draft instanceof RoundDraft.Position position) {
      return new PositionRound(dialogue, position.issue().value().orElseThrow(), discuss);
    } else if (draft instanceof RoundDraft.Choice choice) {
      return choice(lesson.record(), dialogue, choice, discuss);
    } else if (draft instanceof RoundDraft.Estimate estimate) {
      return EstimateRound.ofFact(
          dialogue,
          estimate.fact().value().flatMap(lesson.record()::fact).orElseThrow(),
          estimate.from().value().orElseThrow(),
          estimate.to().value().orElseThrow(),
          Lesson.words(estimate.prompt()),
          discuss);
    } else if (draft instanceof RoundDraft.Order order) {
      return new OrderRound(
          dialogue,
          Lesson.known(order.facts()).stream()
              .map(id -> lesson.record().fact(id).orElseThrow())
              .toList(),
          Lesson.words(order.prompt()),
          discuss);
    } else if (draft instanceof RoundDraft.Trend trend) {
      return trend(lesson.record(), dialogue, trend, discuss);
    } else if (draft instanceof RoundDraft.Speaker speaker) {
      return new SpeakerRound(
          dialogue,
          speaker.statement().value().flatMap(lesson.record()::statement).orElseThrow(),
          Asked.candidates(lesson, speaker),
          Lesson.words(speaker.prompt()),
          discuss);
    } else {
      return rollCall(lesson, dialogue, (RoundDraft.RollCall) draft, discuss);
    }
  }

  private static Round trend(
      TheRecord record, String dialogue, RoundDraft.Trend draft, Text discuss) {
    Trend trend = draft.trend().value().flatMap(record::trend).orElseThrow();
    Text prompt = Lesson.words(draft.prompt());
    return trend.extent() == Trend.Extent.UNSAID
        ? EstimateRound.ofTrend(
            dialogue,
            trend,
            draft.from().value().orElseThrow(),
            draft.to().value().orElseThrow(),
            prompt,
            discuss)
        : new TrendRound(dialogue, trend, prompt, discuss);
  }

  private static Round choice(
      TheRecord record, String dialogue, RoundDraft.Choice draft, Text discuss) {
    return new ChoiceRound(
        dialogue,
        Lesson.words(draft.prompt()),
        draft.options().stream()
            .map(o -> new ChoiceRound.Option(Lesson.words(o.text()), o.isRight()))
            .toList(),
        Lesson.words(draft.because()),
        evidence(record, draft.evidence()),
        discuss);
  }

  private static List<Evidence> evidence(TheRecord record, EvidenceDraft draft) {
    List<Evidence> found = new ArrayList<>();
    add(found, draft.statements(), id -> List.of(Evidence.of(record.statement(id).orElseThrow())));
    add(found, draft.facts(), id -> evidence(record.fact(id).orElseThrow()));
    add(found, draft.trends(), id -> List.of(evidence(record.trend(id).orElseThrow())));
    add(found, draft.discrepancies(), id -> evidence(record.discrepancy(id).orElseThrow()));
    return found;
  }

  private static void add(
      List<Evidence> found, List<Placed<String>> ids, Function<String, List<Evidence>> entry) {
    Lesson.known(ids).forEach(id -> found.addAll(entry.apply(id)));
  }

  private static List<Evidence> evidence(Fact fact) {
    return fact.values().stream().map(v -> new Evidence(fact.id(), v.cite())).toList();
  }

  private static List<Evidence> evidence(Discrepancy d) {
    return d.sides().stream().map(side -> new Evidence(d.id(), side.cite())).toList();
  }

  private static Evidence evidence(Trend trend) {
    return new Evidence(trend.id(), trend.cite());
  }

  private static Round rollCall(
      Lesson lesson, String dialogue, RoundDraft.RollCall draft, Text discuss) {
    List<String> statements = Asked.statements(lesson, draft);
    List<String> candidates = Asked.candidates(lesson, draft);
    String issue = lesson.record().statement(statements.get(0)).orElseThrow().issue();
    return new RollCallRound(
        dialogue,
        issue,
        draft.position().orElse(""),
        statements,
        candidates,
        RollCallRule.Asked.about(lesson.record(), statements, candidates),
        Lesson.words(draft.prompt()),
        discuss);
  }
}
