package ontherecord.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.session.HandedIn;
import ontherecord.session.Tally;
import ontherecord.session.TimeTaken;
import ontherecord.storage.report.MarkSheet;
import ontherecord.storage.report.MarkSheet.Column;
import ontherecord.storage.report.MarkSheet.Value;
import ontherecord.storage.report.MarkSheet.Width;
import ontherecord.view.DebriefView;

/** Mark sheets of sessions: a row a team or student, and a row for each round of each of them. */
record Marks(List<Sitting> sittings, Phrasebook words) {
  Marks {
    sittings = List.copyOf(sittings);
  }

  /** The columns that say whom a row is of; they begin both sheets. */
  private List<Column> whose() {
    return List.of(
        column("scenario", Width.NAME),
        column("date", Width.NUMBER),
        column("log", Width.NAME),
        column("mark", Width.NUMBER),
        column("team", Width.NAME),
        column("delegation", Width.NAME));
  }

  private Column column(String key, Width width) {
    return new Column(words.say("report.column." + key), width);
  }

  private List<Value> whose(Participant one) {
    Sitting sitting = one.sitting();
    return List.of(
        said(sitting.ground().scenario().title()),
        new MarkSheet.Words(sitting.day().toString()),
        new MarkSheet.Words(sitting.log()),
        said(one.mark()),
        new MarkSheet.Words(
            !sitting.ofAGroup() && one.team().name().isBlank() ? "" : words.say(one.name())),
        said(one.delegation().name()));
  }

  private Value said(Sayable what) {
    return new MarkSheet.Words(words.say(what));
  }

  /** A row each: the two results apart, as a fraction and as what was earned of what could be. */
  MarkSheet each() {
    List<Column> columns = new ArrayList<>(whose());
    for (String measure : List.of("fidelity", "knowledge")) {
      columns.add(column(measure, Width.NUMBER));
      columns.add(column(measure + ".earned", Width.NUMBER));
      columns.add(column(measure + ".possible", Width.NUMBER));
    }
    columns.add(column("answered", Width.NUMBER));
    columns.add(column("passed", Width.NUMBER));
    columns.add(column("away", Width.NUMBER));
    columns.add(column("dealt", Width.NUMBER));
    columns.add(column("seconds", Width.NUMBER));
    columns.add(column("remarks", Width.SENTENCE));
    return new MarkSheet(
        words.say("report.sheet.marks"), columns, participants().stream().map(this::row).toList());
  }

  private List<Participant> participants() {
    return sittings.stream().flatMap(sitting -> sitting.participants().stream()).toList();
  }

  private List<Value> row(Participant one) {
    List<Value> row = new ArrayList<>(whose(one));
    for (Measure measure : Measured.BOTH) {
      Tally tally = one.tally(measure);
      boolean none = tally.possible() == 0;
      row.add(none ? new MarkSheet.Words("") : said(Measured.printed(one, measure)));
      row.add(none ? new MarkSheet.Words("") : new MarkSheet.Quarters(tally.earned()));
      row.add(none ? new MarkSheet.Words("") : new MarkSheet.Quarters(tally.possible()));
    }
    for (Participant.Fate fate : Participant.Fate.values()) {
      row.add(new MarkSheet.Count(one.rounds(fate).size()));
    }
    row.add(new MarkSheet.Count(one.team().deals().size()));
    row.add(seconds(TimeTaken.of(one.sitting().state(), one.team().id())));
    row.add(new MarkSheet.Words(String.join(" ", one.remarks().stream().map(words::say).toList())));
    return row;
  }

  private static Value seconds(int seconds) {
    return seconds == HandedIn.UNTIMED ? new MarkSheet.Words("") : new MarkSheet.Count(seconds);
  }

  /** A row a round: what was said, what is on record, what it was worth, and where that stands. */
  MarkSheet rounds() {
    List<Column> columns = new ArrayList<>(whose());
    columns.add(column("number", Width.NUMBER));
    columns.add(column("prompt", Width.SENTENCE));
    columns.add(column("counted", Width.NUMBER));
    columns.add(column("said", Width.SENTENCE));
    columns.add(column("recorded", Width.SENTENCE));
    columns.add(column("outcome", Width.NAME));
    columns.add(column("earned", Width.NUMBER));
    columns.add(column("possible", Width.NUMBER));
    columns.add(column("confidence", Width.NUMBER));
    columns.add(column("reason", Width.SENTENCE));
    columns.add(column("remarks", Width.SENTENCE));
    columns.add(column("citation", Width.SENTENCE));
    List<List<Value>> rows = new ArrayList<>();
    for (Participant one : participants()) {
      for (int step = 0; step < one.shown(); step++) {
        rows.add(row(Turn.of(one, step)));
      }
    }
    return new MarkSheet(words.say("report.sheet.rounds"), columns, rows);
  }

  private List<Value> row(Turn turn) {
    List<Value> row = new ArrayList<>(whose(turn.who()));
    boolean counts = turn.fate() != Participant.Fate.AWAY;
    DebriefView.PlayedRound played = turn.played().orElse(null);
    row.add(new MarkSheet.Count(turn.round().number()));
    row.add(said(turn.round().prompt()));
    row.add(counts ? said(Message.of(Measured.key(turn.measure()))) : new MarkSheet.Words(""));
    row.add(
        played == null
            ? said(Message.of("report.fate." + turn.fate().word()))
            : said(played.said()));
    row.add(said(turn.round().recorded()));
    row.add(
        played == null
            ? new MarkSheet.Words("")
            : said(Message.of("outcome." + played.outcome().word())));
    row.add(counts ? new MarkSheet.Quarters(turn.tally().earned()) : new MarkSheet.Words(""));
    row.add(counts ? new MarkSheet.Quarters(turn.tally().possible()) : new MarkSheet.Words(""));
    row.add(new MarkSheet.Words(sure(turn)));
    row.add(new MarkSheet.Words(played == null ? "" : played.reason()));
    row.add(new MarkSheet.Words(remarks(turn)));
    row.add(new MarkSheet.Words(citations(turn)));
    return row;
  }

  private String sure(Turn turn) {
    return turn.who()
        .sitting()
        .state()
        .answer(turn.who().team().id(), turn.step())
        .map(HandedIn::sure)
        .filter(SURE::containsKey)
        .map(sure -> words.say(SURE.get(sure)))
        .orElse("");
  }

  private static final Map<HandedIn.Sure, String> SURE =
      Map.of(
          HandedIn.Sure.GUESS, "confidence.guess",
          HandedIn.Sure.FAIRLY, "confidence.fairly",
          HandedIn.Sure.SURE, "confidence.sure");

  private String remarks(Turn turn) {
    List<String> remarks = new ArrayList<>();
    if (turn.observes()) {
      remarks.add(words.say(Message.of("report.predicts").with("asked", turn.round().predicted())));
    }
    if (turn.who().argued(turn.step())) {
      remarks.add(words.say("report.argued"));
    }
    for (String note : turn.who().corrections(turn.step())) {
      remarks.add(words.say(Message.of("report.corrected").with("note", note)));
    }
    return String.join(" ", remarks);
  }

  private String citations(Turn turn) {
    return turn.round().record().stream()
        .map(line -> words.say(ontherecord.app.Cited.whereabouts(line.passage())))
        .distinct()
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }
}
