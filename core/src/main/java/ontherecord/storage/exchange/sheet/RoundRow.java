package ontherecord.storage.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ontherecord.message.Phrasebook;
import ontherecord.record.Fact;
import ontherecord.rules.Evidence;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.OrderRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.SpeakerRound;
import ontherecord.scenario.TrendRound;
import ontherecord.storage.exchange.lesson.Asked;
import ontherecord.storage.exchange.lesson.Asking;

/** A round on the game's record as a row that names what it asks about by its id. */
public record RoundRow(Scenario scenario, Phrasebook words) {

  /** The cells of a row, by the keys of their columns. */
  public Map<String, String> of(Round round) {
    Map<String, String> cells = new HashMap<>();
    if (round instanceof ChoiceRound choice) {
      cells.putAll(SheetWriter.row((Asked.Choice) new Asking(scenario, words).of(choice, 0)));
      evidence(cells, choice.evidence());
    } else if (round instanceof EstimateRound estimate) {
      cells.put(estimate.ofWords() ? "trend" : "fact", estimate.counted().id());
      cells.put("from", Long.toString(estimate.from()));
      cells.put("to", Long.toString(estimate.to()));
      cells.put("question", words.say(estimate.prompt()));
    } else if (round instanceof OrderRound order) {
      cells.put("fact", joined(order.facts().stream().map(Fact::id).toList()));
      cells.put("question", words.say(order.prompt()));
    } else if (round instanceof PositionRound position) {
      cells.put("issue", position.issue());
    } else if (round instanceof RollCallRound call) {
      rollCall(cells, call);
    } else if (round instanceof TrendRound trend) {
      cells.put("trend", trend.trend().id());
      cells.put("question", words.say(trend.prompt()));
    } else if (round instanceof SpeakerRound speaker) {
      cells.put("statement", speaker.statement().id());
      cells.put("candidates", joined(speaker.candidates()));
      cells.put("question", words.say(speaker.prompt()));
    }
    cells.put("kind", round.kind());
    cells.put("dialogue", round.dialogue());
    cells.put("discuss", words.say(round.discuss()));
    return cells;
  }

  private void rollCall(Map<String, String> cells, RollCallRound call) {
    if (call.position().isEmpty()) {
      cells.put("statement", joined(call.statements()));
    } else {
      cells.put("issue", call.issue());
      cells.put("position", call.position());
    }
    cells.put("candidates", joined(call.candidates()));
    cells.put("question", words.say(call.prompt()));
  }

  private void evidence(Map<String, String> cells, List<Evidence> evidence) {
    List<String> ids = evidence.stream().map(Evidence::entry).distinct().toList();
    cells.put("statement", joined(ids, id -> scenario.record().statement(id).isPresent()));
    cells.put("fact", joined(ids, id -> scenario.record().fact(id).isPresent()));
    cells.put("trend", joined(ids, id -> scenario.record().trend(id).isPresent()));
    cells.put("discrepancy", joined(ids, id -> scenario.record().discrepancy(id).isPresent()));
  }

  private static String joined(List<String> ids, Predicate<String> which) {
    return joined(ids.stream().filter(which).toList());
  }

  private static String joined(List<String> ids) {
    return String.join("; ", ids);
  }
}
