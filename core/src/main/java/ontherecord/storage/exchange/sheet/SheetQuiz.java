package ontherecord.storage.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.problem.Place;
import ontherecord.record.TheRecord;
import ontherecord.storage.exchange.quiz.Quiz;

/** Makes rounds of the rows of a sheet. */
final class SheetQuiz {
  private static final Set<Column> OF_THE_RECORD =
      EnumSet.of(
          Column.DIALOGUE,
          Column.ISSUE,
          Column.POSITION,
          Column.STATEMENT,
          Column.FACT,
          Column.TREND,
          Column.DISCREPANCY,
          Column.CANDIDATES);

  private final Quiz quiz;
  private final List<Row> rows;
  private final TheRecord record;

  private SheetQuiz(Quiz quiz, List<Row> rows, TheRecord record) {
    this.quiz = quiz;
    this.rows = rows;
    this.record = record;
  }

  /** Reads the rows of a sheet; what became of each is told to the quiz. */
  static void read(Quiz quiz, List<Row> rows, TheRecord record) {
    new SheetQuiz(quiz, rows, record).read();
  }

  private void read() {
    if (rows.stream().allMatch(Row::isEmpty)) {
      quiz.refuse(Place.whole(quiz.file()), Message.of("import.empty"));
      return;
    }
    Optional<Heading> heading = Heading.of(rows);
    if (heading.isEmpty()) {
      Place first = rows.stream().filter(r -> !r.isEmpty()).findFirst().orElseThrow().place();
      quiz.refuse(first, Message.of("problem.sheet.no-heading"));
      return;
    }
    List<SheetRow> filled = filled(heading.get());
    if (filled.isEmpty()) {
      quiz.refuse(rows.get(heading.get().place()).place(), Message.of("problem.sheet.no-rows"));
      return;
    }
    tellAbove(heading.get());
    heading.get().tell(quiz, rows);
    tellPictures(filled);
    seconds(heading.get(), filled);
    take(filled);
  }

  private List<SheetRow> filled(Heading heading) {
    List<SheetRow> filled = new ArrayList<>();
    List<String> again = texts(rows.get(heading.place()));
    for (Row row : rows.subList(heading.place() + 1, rows.size())) {
      SheetRow read = new SheetRow(heading, row);
      if (!read.isEmpty() && !texts(row).equals(again)) {
        filled.add(read);
      }
    }
    return filled;
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).filter(t -> !t.isEmpty()).toList();
  }

  /** Words above the heading are no rounds: a title, how to fill in the sheet. */
  private void tellAbove(Heading heading) {
    List<Row> above = rows.subList(0, heading.place()).stream().filter(r -> !r.isEmpty()).toList();
    if (!above.isEmpty()) {
      Message passed =
          Message.of("problem.sheet.above")
              .with("rows", above.size())
              .with("line", rows.get(heading.place()).place().line());
      quiz.note(above.get(0).place(), passed);
    }
  }

  private void tellPictures(List<SheetRow> filled) {
    for (SheetRow row : filled) {
      if (row.has(Column.PICTURE)) {
        quiz.look(row.cell(Column.PICTURE).place(), Message.of("problem.sheet.picture"));
      }
    }
  }

  private void take(List<SheetRow> filled) {
    boolean onRecord = filled.stream().anyMatch(row -> OF_THE_RECORD.stream().anyMatch(row::has));
    RowReader reader = onRecord ? RowReader.onRecord(quiz, record) : RowReader.alone(quiz);
    int more = 0;
    for (SheetRow row : filled) {
      if (quiz.isFull()) {
        more++;
      } else {
        reader.read(row);
      }
    }
    if (more > 0) {
      Place at = filled.get(filled.size() - more).row().place();
      Message full = Message.of("import.full").with("number", more).with("most", Quiz.MOST);
      quiz.leaveAll(more, at, full);
    }
  }

  /** The game gives every round the same time; where a sheet gives several, the longest. */
  private void seconds(Heading heading, List<SheetRow> filled) {
    Set<Integer> found = new TreeSet<>();
    for (SheetRow row : filled) {
      row.number(Column.SECONDS)
          .filter(s -> s > 0 && s <= 3_600)
          .map(Long::intValue)
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      return;
    }
    int longest = found.stream().max(Integer::compare).orElseThrow();
    quiz.seconds(longest);
    if (found.size() > 1) {
      List<Verbatim> all = found.stream().map(s -> new Verbatim(s.toString())).toList();
      Message several =
          Message.of("problem.sheet.seconds")
              .with("seconds", longest)
              .with("all", new Listing(all));
      quiz.note(
          rows.get(heading.place()).at(heading.first(Column.SECONDS).orElseThrow()).place(),
          several);
    }
  }
}
