package ontherecord.storage.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.storage.exchange.quiz.Question;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.quiz.TrueFalse;

/** A row with answers to choose from. */
record ChoiceRow(Quiz quiz, SheetRow row, Optional<RecordRow> record) {
  private static final int MOST = 7;

  void read() {
    Map<Integer, Cell> options = options();
    if (!row.has(Column.PROMPT)) {
      quiz.leave(place(), Message.of("problem.sheet.no-question"));
      return;
    }
    if (options.isEmpty() && SheetRow.truth(row.text(Column.RIGHT)).isPresent()) {
      readTrueFalse();
      return;
    }
    Optional<Set<Integer>> right = right(options);
    if (right.isEmpty()) {
      return;
    }
    if (options.size() < 2) {
      Message few = Message.of("problem.sheet.few-options").with("options", options.size());
      quiz.leave(place(), few);
    } else if (right.get().size() == options.size()) {
      quiz.leave(at(Column.RIGHT), Message.of("problem.sheet.all-right"));
    } else if (options.size() > MOST) {
      Message many = Message.of("import.many").with("options", options.size()).with("most", MOST);
      quiz.leave(place(), many);
    } else {
      draft().ifPresent(draft -> take(draft, options, right.get()));
    }
  }

  /** A row that says whether something is so. */
  void readTrueFalse() {
    Optional<Boolean> truth = truth();
    if (!row.has(Column.PROMPT)) {
      quiz.leave(place(), Message.of("problem.sheet.no-question"));
    } else if (truth.isEmpty()) {
      Message neither =
          Message.of("problem.sheet.neither-true").with("written", row.text(Column.RIGHT));
      quiz.leave(at(Column.RIGHT), neither);
    } else {
      Place at = at(Column.RIGHT);
      draft()
          .ifPresent(
              draft ->
                  take(
                      draft
                          .option(TrueFalse.TRUE, truth.get(), at)
                          .option(TrueFalse.FALSE, !truth.get(), at)));
    }
  }

  /** What is right, said outright or as the one of two options that says so. */
  private Optional<Boolean> truth() {
    Map<Integer, Cell> options = options();
    if (options.isEmpty()) {
      return SheetRow.truth(row.text(Column.RIGHT));
    }
    Map<Integer, String> texts = new LinkedHashMap<>();
    options.forEach((n, cell) -> texts.put(n, cell.text()));
    Set<Integer> right = RightAnswers.of(row.text(Column.RIGHT), texts).numbers();
    return right.size() == 1
        ? SheetRow.truth(texts.get(right.iterator().next()))
        : SheetRow.truth(row.text(Column.RIGHT));
  }

  /** A round with its question; empty, and told, where it cannot be said at which dialogue. */
  private Optional<Question.Draft> draft() {
    Question.Draft draft = new Question.Draft(place(), "choice");
    if (record.isPresent() && !record.get().begin(row, draft)) {
      return Optional.empty();
    }
    record.ifPresent(r -> r.evidence(row, draft));
    return Optional.of(draft.put("prompt", row.text(Column.PROMPT), at(Column.PROMPT)));
  }

  private void take(Question.Draft draft, Map<Integer, Cell> options, Set<Integer> right) {
    options.forEach((n, cell) -> draft.option(bare(cell), right.contains(n), cell.place()));
    take(draft);
  }

  private void take(Question.Draft draft) {
    quiz.take(RowReader.ending(row, draft).whole());
  }

  private Place place() {
    return row.row().place();
  }

  private Place at(Column column) {
    return RowReader.at(row, column);
  }

  /** The answers on offer by their numbers. */
  private Map<Integer, Cell> options() {
    Map<Integer, Cell> options = new LinkedHashMap<>();
    for (int column : row.filled(Column.OPTION)) {
      options.putIfAbsent(row.heading().numberOf(column), row.row().at(column));
    }
    if (options.isEmpty() && row.has(Column.OPTIONS)) {
      Cell all = row.cell(Column.OPTIONS);
      String mark = all.text().contains("\n") ? "\n" : all.text().contains(";") ? ";" : "[|,]";
      for (String part : all.text().split(mark, -1)) {
        if (!part.isBlank()) {
          options.put(options.size() + 1, new Cell(part.strip(), all.place(), all.oddity()));
        }
      }
    }
    List<Integer> wrong = row.filled(Column.WRONG);
    if (!wrong.isEmpty() && options.isEmpty()) {
      options.put(1, row.cell(Column.RIGHT));
      wrong.forEach(column -> options.put(options.size() + 1, row.row().at(column)));
      options.values().removeIf(Cell::isEmpty);
    }
    return options;
  }

  private Optional<Set<Integer>> right(Map<Integer, Cell> options) {
    if (!row.has(Column.RIGHT)) {
      Set<Integer> marked = new TreeSet<>();
      options.forEach(
          (n, cell) -> {
            if (isMarked(cell)) {
              marked.add(n);
            }
          });
      if (marked.isEmpty()) {
        quiz.leave(place(), Message.of("problem.sheet.none-right"));
        return Optional.empty();
      }
      return Optional.of(marked);
    }
    if (!row.filled(Column.WRONG).isEmpty() && row.filled(Column.OPTION).isEmpty()) {
      return Optional.of(Set.of(1));
    }
    Map<Integer, String> texts = new LinkedHashMap<>();
    options.forEach((n, cell) -> texts.put(n, cell.text()));
    // Kahoot's template, which gives each question its seconds, names answers by number alone.
    RightAnswers right =
        row.heading().first(Column.SECONDS).isPresent()
            ? RightAnswers.byNumberFirst(row.text(Column.RIGHT), texts)
            : RightAnswers.of(row.text(Column.RIGHT), texts);
    right.fault().ifPresent(f -> quiz.leave(at(Column.RIGHT), f.what(), f.remedy()));
    return right.fault().isPresent() ? Optional.empty() : Optional.of(right.numbers());
  }

  /** A star or a tick at an answer, where no column says which is right. */
  private static boolean isMarked(Cell cell) {
    return List.of("*", "\u2713", "\u2714").stream()
        .anyMatch(mark -> cell.text().startsWith(mark) || cell.text().endsWith(mark));
  }

  private String bare(Cell cell) {
    return !row.has(Column.RIGHT) && isMarked(cell)
        ? cell.text().replaceAll("^[*\u2713\u2714]+|[*\u2713\u2714]+$", "").strip()
        : cell.text();
  }
}
