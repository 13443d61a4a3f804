package ontherecord.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.rules.Measure;
import ontherecord.storage.report.Part;

/** The room's path: a row a team, a column a round, twelve columns a table. */
record PathParts(LessonParts lesson, List<List<Turn>> rounds, Phrasebook words) {
  private static final int COLUMNS = 12;
  private static final float NAME = 0.22f;

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (rounds.isEmpty()) {
      return parts;
    }
    parts.add(new Part.Heading(lesson.level(), "", words.say("report.path")));
    parts.add(new Part.Paragraph(Part.Tone.SMALL, words.say("report.path.how")));
    for (int from = 0; from < rounds.size(); from += COLUMNS) {
      parts.add(table(from, Math.min(rounds.size(), from + COLUMNS)));
    }
    return parts;
  }

  private Part table(int from, int to) {
    List<String> header = new ArrayList<>();
    List<Float> shares = new ArrayList<>();
    header.add(words.say("report.column.team"));
    shares.add(NAME);
    for (int round = from; round < to; round++) {
      header.add(Integer.toString(round + 1));
      shares.add((1 - NAME) / COLUMNS);
    }
    Message caption = Message.of("report.path.table").with("from", from + 1).with("to", to);
    return new Part.Grid(
        words.say(caption),
        shares,
        header,
        lesson.who().stream().map(one -> row(one, from, to)).toList());
  }

  private Part.Row row(Participant one, int from, int to) {
    List<Part.Cell> cells = new ArrayList<>();
    cells.add(Part.Cell.of(words.say(one.name())));
    for (int round = from; round < to; round++) {
      Optional<Turn> turn =
          rounds.get(round).stream().filter(other -> other.who().equals(one)).findFirst();
      cells.add(turn.isPresent() ? cell(turn.get(), round) : Part.Cell.of(""));
    }
    return new Part.Row(cells);
  }

  private Part.Cell cell(Turn turn, int round) {
    if (turn.fate() != Participant.Fate.ANSWERED) {
      return Part.Cell.of(turn.fate() == Participant.Fate.PASSED ? "0 –" : "");
    }
    String letter =
        words.say(
            turn.measure() == Measure.FIDELITY
                ? "report.fidelity.letter"
                : "report.knowledge.letter");
    boolean weak = !turn.possible().equals("1");
    String credit = turn.earned() + (weak ? "/" + turn.possible() : "");
    List<Part.Below> below = new ArrayList<>();
    if (turn.who().argued(turn.step())) {
      below.add(new Part.Below(Part.Voice.MARKED, words.say("report.argued.short")));
    }
    return new Part.Cell(
        "", below, List.of(new Part.Link(credit + " " + letter, lesson.anchor(round))));
  }
}
