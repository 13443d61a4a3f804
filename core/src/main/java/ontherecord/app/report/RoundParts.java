package ontherecord.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.app.Cited;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.storage.report.Part;
import ontherecord.storage.report.Report;
import ontherecord.view.DebriefView;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundTold;

/**
 * One round as an account tells it: what each team said, what that was worth and why, and on what
 * it rests.
 *
 * @param level of its heading
 * @param number from 1
 * @param anchor by which it is led to
 */
record RoundParts(
    Phrasebook words, Pictures pictures, int level, int number, String anchor, List<Turn> turns) {

  List<Part> parts() {
    RoundTold round = first().round();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(level, anchor, number + ". " + words.say(round.label())));
    parts.add(new Part.Paragraph(Part.Tone.LEAD, words.say(round.prompt())));
    List<Report.Line> sources = sources();
    List<Sayable> common = common();
    parts.add(answers(sources, common));
    common.forEach(why -> parts.add(new Part.Paragraph(Part.Tone.BODY, words.say(why))));
    for (int i = 0; i < sources.size(); i++) {
      parts.add(new Part.Entry(anchor(i), bracketed(i), sources.get(i)));
    }
    if (sources.isEmpty()) {
      parts.add(new Part.Paragraph(Part.Tone.SMALL, words.say("report.no-source")));
    }
    room(sources, parts);
    parts.addAll(pictures.of(round.chamber(), date(), number));
    String discuss = words.say(round.discuss());
    if (!discuss.isEmpty()) {
      Message told = Message.of("report.discuss").with("question", discuss);
      parts.add(new Part.Paragraph(Part.Tone.BODY, words.say(told)));
    }
    return parts;
  }

  /** One that was asked for its own position, if there is one: its question is the round's. */
  private Turn first() {
    return turns.stream().filter(turn -> !turn.observes()).findFirst().orElse(turns.get(0));
  }

  private Sayable date() {
    Turn turn = first();
    var sitting = turn.who().sitting();
    String dialogue = sitting.ground().round(turn.who().team(), turn.step()).dialogue();
    return sitting.shown().date(sitting.shown().record().dialogue(dialogue).orElseThrow());
  }

  private String anchor(int source) {
    return anchor + "-" + (source + 1);
  }

  private static String bracketed(int source) {
    return "[" + (source + 1) + "]";
  }

  /** What all verdicts of the round rest on, each once. */
  private List<Report.Line> sources() {
    Set<Report.Line> sources = new LinkedHashSet<>();
    turns.forEach(turn -> turn.round().record().forEach(line -> sources.add(line(line))));
    return List.copyOf(sources);
  }

  /** How it is tied to one delegation is told where no other is told of. */
  private Report.Line line(RecordLine line) {
    boolean ofOne =
        turns.stream().map(turn -> turn.who().team().delegation()).distinct().count() == 1;
    RecordLine told = ofOne ? line : first().who().sitting().shown().told(line);
    return Cited.line(told, words, Cited.citation(line.passage()));
  }

  private void room(List<Report.Line> sources, List<Part> parts) {
    Set<Report.Line> room = new LinkedHashSet<>();
    first().round().room().forEach(line -> room.add(line(line)));
    // Who is told above in its own words need not be told again.
    room.removeIf(line -> sources.stream().anyMatch(source -> source.says().equals(line.says())));
    if (!room.isEmpty()) {
      parts.add(new Part.Heading(level + 1, "", words.say("report.same-room")));
      room.forEach(line -> parts.add(new Part.Entry("", "", line)));
    }
  }

  /** Reasons that all verdicts have in common: they are told once. */
  private List<Sayable> common() {
    List<Turn> answered =
        turns.stream().filter(turn -> turn.fate() == Participant.Fate.ANSWERED).toList();
    if (answered.size() < 2) {
      return List.of();
    }
    List<Sayable> common = new ArrayList<>(answered.get(0).reasons());
    answered.forEach(turn -> common.retainAll(turn.reasons()));
    return common;
  }

  private Part answers(List<Report.Line> sources, List<Sayable> common) {
    List<String> header = new ArrayList<>();
    for (String column : List.of("team", "said", "recorded", "outcome", "counts")) {
      header.add(words.say("report.column." + column));
    }
    return new Part.Grid(
        words.say(Message.of("report.answers").with("number", number)),
        List.of(0.18f, 0.25f, 0.2f, 0.22f, 0.15f),
        header,
        turns.stream().map(turn -> row(turn, sources, common)).toList());
  }

  private Part.Row row(Turn turn, List<Report.Line> sources, List<Sayable> common) {
    return new Part.Row(
        List.of(
            new Part.Cell(words.say(turn.who().name()), seat(turn), List.of()),
            said(turn),
            recorded(turn, sources),
            verdict(turn, common),
            counts(turn)));
  }

  private List<Part.Below> seat(Turn turn) {
    List<Part.Below> seat = new ArrayList<>();
    if (!turn.who().delegation().isOfDrafters()) {
      seat.add(ours(turn.who().delegation().name()));
    }
    if (turn.observes()) {
      seat.add(ours(Message.of("report.predicts").with("asked", turn.round().predicted())));
    }
    return seat;
  }

  private Part.Below ours(Sayable what) {
    return new Part.Below(Part.Voice.OURS, words.say(what));
  }

  private Part.Cell said(Turn turn) {
    if (turn.fate() != Participant.Fate.ANSWERED) {
      return Part.Cell.of(words.say("report.fate." + turn.fate().word()));
    }
    DebriefView.PlayedRound played = turn.played().orElseThrow();
    List<Part.Below> below = new ArrayList<>();
    below.add(new Part.Below(Part.Voice.THEIRS, played.reason()));
    if (turn.who().argued(turn.step())) {
      below.add(new Part.Below(Part.Voice.MARKED, words.say("report.argued")));
    }
    for (String note : turn.who().corrections(turn.step())) {
      Message corrected = Message.of("report.corrected").with("note", note);
      below.add(new Part.Below(Part.Voice.MARKED, words.say(corrected)));
    }
    return new Part.Cell(words.say(played.said()), below, List.of());
  }

  private Part.Cell recorded(Turn turn, List<Report.Line> sources) {
    return new Part.Cell(
        words.say(turn.round().recorded()),
        List.of(),
        turn.round().record().stream()
            .map(line -> sources.indexOf(line(line)))
            .distinct()
            .map(source -> new Part.Link(bracketed(source), anchor(source)))
            .toList());
  }

  private Part.Cell verdict(Turn turn, List<Sayable> common) {
    if (turn.fate() != Participant.Fate.ANSWERED) {
      return Part.Cell.of("–");
    }
    DebriefView.PlayedRound played = turn.played().orElseThrow();
    return new Part.Cell(
        words.say("outcome." + played.outcome().word()),
        turn.reasons().stream().filter(why -> !common.contains(why)).map(this::ours).toList(),
        List.of());
  }

  private Part.Cell counts(Turn turn) {
    if (turn.fate() == Participant.Fate.AWAY) {
      return Part.Cell.of(words.say("report.not-counted"));
    }
    Message of =
        Message.of("report.of").with("earned", turn.earned()).with("possible", turn.possible());
    return new Part.Cell(
        words.say(of), List.of(ours(Message.of(Measured.key(turn.measure())))), List.of());
  }
}
