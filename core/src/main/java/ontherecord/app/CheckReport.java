package ontherecord.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.check.Account;
import ontherecord.scenario.check.Coverage;
import ontherecord.scenario.check.Coverage.Recorded;
import ontherecord.scenario.check.Trial;
import ontherecord.view.check.CheckView;

/**
 * What is fine in scenario files, as text and for scripts. Problems are told elsewhere. Rounds are
 * numbered from 1.
 */
public record CheckReport(Phrasebook words) {
  private static final Map<CheckView.Cell, String> MARKS =
      Map.of(
          CheckView.Cell.OWN, "#",
          CheckView.Cell.THROUGH_OTHERS, "o",
          CheckView.Cell.NOT, ".");

  /** A line each for what is fine, then who is on record in which round. */
  public String text(Inspecting inspected) {
    CheckView view = inspected.view();
    StringBuilder text = new StringBuilder();
    for (CheckView.Fine fine : view.fine()) {
      line(text, inspected, words.say(fine.figure()) + " " + words.say(fine.what()));
    }
    line(text, inspected, words.say(view.tried().says()));
    if (view.covered().isTable()) {
      line(text, inspected, words.say("inspect.covered") + " (" + legend() + ")");
      table(text, view.covered());
    }
    return text.toString();
  }

  private void line(StringBuilder text, Inspecting inspected, String said) {
    text.append(inspected.lesson().file()).append(": ").append(said).append('\n');
  }

  private String legend() {
    return String.join(
        ", ",
        "# " + words.say("inspect.covered.own"),
        "o " + words.say("inspect.covered.through"),
        ". " + words.say("inspect.covered.not"));
  }

  private void table(StringBuilder text, CheckView.Covered covered) {
    int wide = covered.rows().stream().mapToInt(r -> r.who().id().length()).max().orElse(0);
    int column = 1 + covered.rounds().stream().mapToInt(n -> n.toString().length()).max().orElse(1);
    text.append("  ").append(" ".repeat(wide));
    covered.rounds().forEach(round -> cell(text, round.toString(), column));
    text.append('\n');
    for (CheckView.Row row : covered.rows()) {
      String id = row.who().id();
      text.append("  ").append(id).append(" ".repeat(wide - id.length()));
      row.at().forEach(cell -> cell(text, MARKS.get(cell), column));
      Message sum =
          Message.of("inspect.covered.sum")
              .with("recorded", row.recorded())
              .with("rounds", row.at().size());
      text.append("  ").append(words.say(sum)).append('\n');
    }
  }

  private static void cell(StringBuilder text, String what, int wide) {
    text.append(" ".repeat(wide - what.length())).append(what);
  }

  /** The same for scripts; of a file that is no JSON only its name. */
  public Map<String, Object> object(Inspecting inspected) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", inspected.lesson().file());
    inspected.found().account().ifPresent(account -> account(told, account));
    told.put(
        "canBeTried",
        inspected.found().trial().map(Trial::rounds).map(CheckReport::numbers).orElse(List.of()));
    return told;
  }

  private static void account(Map<String, Object> told, Account account) {
    told.put("rounds", account.rounds());
    told.put("complete", account.complete().size());
    told.put("delegations", account.delegations());
    told.put("minutes", account.minutes());
    told.put("roundsASession", account.played());
    told.put("passages", account.passages());
    told.put("sources", account.sources());
    told.put("debrief", account.debrief());
    told.put("languages", account.languages().stream().map(l -> l.code()).toList());
    told.put("coverage", coverage(account.coverage()));
  }

  private static List<Map<String, Object>> coverage(Coverage coverage) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Coverage.Row row : coverage.rows()) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("delegation", row.delegation());
      told.put("inItsOwnName", rounds(coverage, row, Recorded.OWN));
      told.put("throughOthers", rounds(coverage, row, Recorded.THROUGH_OTHERS));
      told.put("notOnRecord", rounds(coverage, row, Recorded.NOT));
      rows.add(told);
    }
    return rows;
  }

  private static List<Integer> rounds(Coverage coverage, Coverage.Row row, Recorded how) {
    return IntStream.range(0, row.at().size())
        .filter(i -> row.at().get(i) == how)
        .mapToObj(i -> coverage.rounds().get(i) + 1)
        .toList();
  }

  private static List<Integer> numbers(List<Integer> places) {
    return places.stream().map(place -> place + 1).toList();
  }
}
