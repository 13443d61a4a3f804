package ontherecord.storage.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.record.TheRecord;
import ontherecord.record.draft.WordFor;
import ontherecord.storage.exchange.quiz.Question;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.quiz.Scale;

/** Makes a round of a row, or tells why it is none. */
final class RowReader {
  private static final long FURTHEST = 100_000_000_000L;
  private static final Set<Column> CHOSEN = EnumSet.of(Column.OPTION, Column.OPTIONS, Column.WRONG);

  private final Quiz quiz;
  private final Optional<RecordRow> record;

  private RowReader(Quiz quiz, Optional<RecordRow> record) {
    this.quiz = quiz;
    this.record = record;
  }

  /** Reads rows of a lesson that stands on nothing but the sheet. */
  static RowReader alone(Quiz quiz) {
    return new RowReader(quiz, Optional.empty());
  }

  /** Reads rows of a lesson on the game's record. */
  static RowReader onRecord(Quiz quiz, TheRecord record) {
    return new RowReader(quiz, Optional.of(new RecordRow(quiz, record)));
  }

  void read(SheetRow row) {
    if (!isAsWritten(row)) {
      return;
    }
    RowKind kind = RowKind.CHOICE;
    if (row.has(Column.KIND)) {
      Optional<RowKind> named = RowKind.of(row.text(Column.KIND));
      if (named.isEmpty()) {
        Message what = Message.of("problem.sheet.kind-unknown").with("kind", row.text(Column.KIND));
        quiz.leave(row.cell(Column.KIND).place(), what);
        return;
      }
      kind = named.get();
    } else {
      kind = inferred(row);
    }
    read(row, kind);
  }

  private void read(SheetRow row, RowKind kind) {
    switch (kind) {
      case CHOICE -> new ChoiceRow(quiz, row, record).read();
      case TRUE_FALSE -> new ChoiceRow(quiz, row, record).readTrueFalse();
      case ESTIMATE -> estimate(row);
      case OTHER -> typed(row);
      default -> {
        if (record.isPresent()) {
          record.get().read(row, kind);
        } else {
          Message bare = Message.of("problem.sheet.names-nothing").with("kind", kind.word());
          quiz.leave(row.row().place(), bare);
        }
      }
    }
  }

  /** What a row asks for that does not say: what its cells allow. */
  private static RowKind inferred(SheetRow row) {
    if (CHOSEN.stream().anyMatch(c -> !row.filled(c).isEmpty())) {
      return RowKind.CHOICE;
    } else if (row.has(Column.NUMBER) && !row.has(Column.RIGHT)) {
      return RowKind.ESTIMATE;
    } else if (row.has(Column.RIGHT)) {
      return SheetRow.truth(row.text(Column.RIGHT)).isPresent()
          ? RowKind.TRUE_FALSE
          : row.number(Column.RIGHT).isPresent() ? RowKind.ESTIMATE : RowKind.OTHER;
    } else if (row.has(Column.FACT)) {
      return row.list(Column.FACT).size() > 1 ? RowKind.ORDER : RowKind.ESTIMATE;
    } else if (row.has(Column.TREND)) {
      return RowKind.TREND;
    } else if (row.has(Column.STATEMENT)) {
      return RowKind.WHO_SAID_IT;
    } else if (row.has(Column.ISSUE)) {
      return row.has(Column.POSITION) ? RowKind.ROLL_CALL : RowKind.POSITION;
    }
    return RowKind.CHOICE;
  }

  private void typed(SheetRow row) {
    quiz.leave(row.row().place(), Message.of("problem.sheet.typed"));
  }

  private void estimate(SheetRow row) {
    if (record.isPresent()) {
      record.get().read(row, RowKind.ESTIMATE);
      return;
    }
    Cell cell = row.has(Column.NUMBER) ? row.cell(Column.NUMBER) : row.cell(Column.RIGHT);
    Place place = row.row().place();
    List<Long> numbers = numbers(cell.text());
    if (!row.has(Column.PROMPT)) {
      quiz.leave(place, Message.of("problem.sheet.no-question"));
    } else if (cell.isEmpty()) {
      quiz.leave(place, Message.of("problem.sheet.no-number"));
    } else if (numbers.isEmpty()) {
      Message broken = Message.of("problem.sheet.number-broken").with("written", cell.text());
      quiz.leave(cell.place(), broken);
    } else {
      estimate(row, numbers);
    }
  }

  /** A number, or several of which any is right; none where one of them is no whole number. */
  private static List<Long> numbers(String written) {
    List<Long> numbers = new ArrayList<>();
    for (String part : written.split(";", -1)) {
      Optional<Long> one = SheetRow.number(part).filter(n -> n >= 0 && n <= FURTHEST);
      if (one.isEmpty()) {
        return List.of();
      }
      numbers.add(one.get());
    }
    return numbers;
  }

  private void estimate(SheetRow row, List<Long> numbers) {
    Optional<Scale> scale = scale(row, quiz);
    if (scale.isEmpty() && (row.has(Column.FROM) || row.has(Column.TO))) {
      return;
    }
    Scale taken = scale.orElseGet(() -> Scale.around(numbers));
    Place place = row.row().place();
    if (scale.isEmpty()) {
      quiz.note(
          place, Message.of("import.scale").with("from", taken.from()).with("to", taken.to()));
    }
    Question.Draft draft =
        new Question.Draft(place, "estimate")
            .put("prompt", row.text(Column.PROMPT), row.cell(Column.PROMPT).place())
            .put("from", taken.from(), at(row, Column.FROM))
            .put("to", taken.to(), at(row, Column.TO));
    quiz.take(ending(row, draft).of(numbers));
  }

  /** The scale that a row gives; empty, and told unless both are left out, where it is none. */
  static Optional<Scale> scale(SheetRow row, Quiz quiz) {
    Optional<Long> from = row.number(Column.FROM);
    Optional<Long> to = row.number(Column.TO);
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(new Scale(from.get(), to.get()));
    }
    if (row.has(Column.FROM) || row.has(Column.TO)) {
      Column wrong = from.isEmpty() ? Column.FROM : Column.TO;
      quiz.leave(
          at(row, wrong), Message.of("problem.sheet.scale-half").with("written", row.text(wrong)));
    }
    return Optional.empty();
  }

  /** Where a cell stands, or its row where the sheet has no such column. */
  static Place at(SheetRow row, Column column) {
    return row.heading().first(column).isPresent() ? row.cell(column).place() : row.row().place();
  }

  /** What rounds of every kind end with. */
  static Question.Draft ending(SheetRow row, Question.Draft draft) {
    return draft
        .put("because", row.text(Column.BECAUSE), at(row, Column.BECAUSE))
        .put("discuss", row.text(Column.DISCUSS), at(row, Column.DISCUSS))
        .put("note", row.text(Column.NOTE), at(row, Column.NOTE));
  }

  /**
   * Tells of cells in which their author may see something else; false where one of them holds what
   * nobody wrote, and the row is left out.
   */
  private boolean isAsWritten(SheetRow row) {
    for (Map.Entry<Integer, Vocabulary.Named> column : row.heading().columns().entrySet()) {
      Cell cell = row.row().at(column.getKey());
      if (!column.getValue().column().isOfARound() || cell.oddity() == Cell.Oddity.NONE) {
        continue;
      }
      String key = "problem.sheet.cell." + WordFor.the(cell.oddity());
      Message told = Message.of(key).with("text", cell.text());
      if (cell.oddity() != Cell.Oddity.DATE) {
        quiz.leave(cell.place(), told);
        return false;
      }
      quiz.look(cell.place(), told);
    }
    return true;
  }
}
