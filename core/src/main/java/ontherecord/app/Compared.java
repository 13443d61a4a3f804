package ontherecord.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.session.HandedIn;
import ontherecord.session.Standings;
import ontherecord.view.Score;
import ontherecord.view.Timed;

/** Several sessions of one lesson, and who stands where: a class that played side by side. */
public record Compared(Content content, List<Replay> sessions) {
  public Compared {
    sessions = List.copyOf(sessions);
  }

  /** The results for scripts: every session, and the standings on each measure. */
  public Map<String, Object> result(Phrasebook words) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("sessions", sessions.stream().map(Replay::result).toList());
    Map<String, Object> standings = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      standings.put(
          measure.name().toLowerCase(Locale.ROOT),
          standings(measure).rows().stream().map(row -> row(row, words)).toList());
    }
    result.put("standings", standings);
    return result;
  }

  private static Map<String, Object> row(Standings.Row<Sayable> row, Phrasebook words) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("place", row.place());
    told.put("who", words.say(row.result().who()));
    told.put("earned", row.result().tally().earned() / 4.0);
    told.put("possible", row.result().tally().possible() / 4.0);
    if (row.result().seconds() != HandedIn.UNTIMED) {
      told.put("seconds", row.result().seconds());
    }
    return told;
  }

  /** The results for people, a line each: every session, then the standings. */
  public List<String> lines(Phrasebook words) {
    List<String> lines = new ArrayList<>();
    for (Replay session : sessions) {
      lines.addAll(session.lines(content, words));
      lines.add("");
    }
    for (Measure measure : Measure.values()) {
      Standings<Sayable> standings = standings(measure);
      if (!standings.rows().isEmpty()) {
        lines.add(words.say(Message.of("replay.standings").with("measure", name(measure))));
        standings.rows().forEach(row -> lines.add(words.say(line(row))));
      }
    }
    lines.add(words.say(timed() ? "replay.standings.rule.timed" : "replay.standings.rule"));
    return lines;
  }

  private static Message name(Measure measure) {
    return Message.of(measure == Measure.FIDELITY ? "report.fidelity" : "report.knowledge");
  }

  private Message line(Standings.Row<Sayable> row) {
    Message line =
        Message.of(timed() ? "replay.standings.row.timed" : "replay.standings.row")
            .with("place", row.place())
            .with("who", row.result().who())
            .with("earned", Score.print(row.result().tally().earned()))
            .with("possible", Score.print(row.result().tally().possible()));
    return timed() ? line.with("time", Timed.of(row.result().seconds())) : line;
  }

  private Standings<Sayable> standings(Measure measure) {
    return Standings.of(
        sessions.stream().flatMap(s -> s.results(content, measure).stream()).toList(), timed());
  }

  private boolean timed() {
    return sessions.get(0).timed();
  }
}
