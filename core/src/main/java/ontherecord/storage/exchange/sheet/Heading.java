package ontherecord.storage.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ontherecord.message.Message;
import ontherecord.problem.Suggestion;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.sheet.Vocabulary.Named;

/**
 * The row that says what stands in which column.
 *
 * @param place its place among the rows, from 0
 * @param columns what each column holds, by its number from 0; those that are not known are missing
 */
record Heading(int place, Map<Integer, Named> columns) {
  private static final int LOOKED_AT = 40;

  /** A heading has two columns at least that are known. */
  private static final int LEAST = 2;

  /** The heading of a sheet: of the first rows the one that is read best. */
  static Optional<Heading> of(List<Row> rows) {
    int best = -1;
    int most = LEAST - 1;
    for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
      int score = score(rows.get(i).cells().stream().map(Cell::text).toList());
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(at(best, rows.get(best)));
  }

  /** How many of the cells name a column; none where they do not name what a round needs. */
  static int score(List<String> cells) {
    Set<Column> found = EnumSet.noneOf(Column.class);
    int score = 0;
    for (String cell : cells) {
      Optional<Named> named = Vocabulary.named(cell);
      if (named.isPresent() && (found.add(named.get().column()) || named.get().number() > 0)) {
        score++;
      }
    }
    boolean asks = found.contains(Column.PROMPT) || found.contains(Column.KIND);
    found.removeAll(EnumSet.of(Column.PROMPT, Column.KIND, Column.COUNT, Column.SECONDS));
    return asks && !found.isEmpty() ? score : 0;
  }

  private static Heading at(int place, Row row) {
    Map<Integer, Named> columns = new TreeMap<>();
    long answers =
        row.cells().stream()
            .flatMap(c -> Vocabulary.named(c.text()).stream())
            .filter(n -> n.column() == Column.RIGHT)
            .count();
    for (int i = 0; i < row.cells().size(); i++) {
      int column = i;
      Vocabulary.named(row.cells().get(i).text())
          .map(n -> n.column() == Column.RIGHT && answers > 2 ? new Named(Column.OPTION, 0) : n)
          .ifPresent(n -> columns.put(column, n));
    }
    return new Heading(place, columns);
  }

  /** The columns of one kind, in the order of their numbers, then in that of the sheet. */
  List<Integer> all(Column wanted) {
    List<Integer> found = new ArrayList<>();
    columns.forEach(
        (column, named) -> {
          if (named.column() == wanted) {
            found.add(column);
          }
        });
    return found;
  }

  /** The first column of one kind. */
  Optional<Integer> first(Column wanted) {
    return all(wanted).stream().findFirst();
  }

  /** The number of a column among its kind: as its heading says, else by its place. */
  int numberOf(int column) {
    Named named = columns.get(column);
    return named.number() > 0 ? named.number() : all(named.column()).indexOf(column) + 1;
  }

  /**
   * Tells of columns that are not known, and of those that stand there twice, if they hold words.
   */
  void tell(Quiz quiz, List<Row> rows) {
    Row row = rows.get(place);
    List<Row> below = rows.subList(place + 1, rows.size());
    for (int i = 0; i < row.cells().size(); i++) {
      int column = i;
      boolean used = below.stream().anyMatch(r -> !r.at(column).isEmpty());
      Cell cell = row.cells().get(i);
      Named named = columns.get(i);
      if (used && named == null && !cell.isEmpty()) {
        unknown(quiz, cell);
      } else if (used
          && named != null
          && !named.column().isRepeated()
          && first(named.column()).orElse(column) != column) {
        quiz.look(
            cell.place(), Message.of("problem.sheet.column-twice").with("column", cell.text()));
      }
    }
  }

  private static void unknown(Quiz quiz, Cell cell) {
    Message what = Message.of("problem.sheet.column-unknown").with("column", cell.text());
    Optional<String> meant = Suggestion.nearest(Vocabulary.name(cell.text()), Vocabulary.names());
    quiz.look(
        cell.place(),
        what,
        meant
            .map(name -> Message.of("problem.did-you-mean").with("suggestion", name))
            .orElse(new Message("problem.sheet.column-unknown.remedy", what.arguments())));
  }
}
