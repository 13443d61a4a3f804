package ontherecord.storage.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Suggestion;
import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.storage.exchange.quiz.Question;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.quiz.Scale;

/** Rows that name something of the game's record. Whether it is there, the lesson's check tells. */
final class RecordRow {
  private final Quiz quiz;
  private final TheRecord record;
  private String last = "";

  RecordRow(Quiz quiz, TheRecord record) {
    this.quiz = quiz;
    this.record = record;
  }

  /** Makes a round of a row that is no choice. */
  void read(SheetRow row, RowKind kind) {
    Question.Draft draft = new Question.Draft(row.row().place(), kind.word());
    if (!begin(row, draft)) {
      return;
    }
    switch (kind) {
      case POSITION -> words(row, draft, Column.ISSUE, "issue");
      case ROLL_CALL -> rollCall(row, draft);
      case WHO_SAID_IT -> names(row, draft, Column.STATEMENT, "statement");
      case ORDER -> draft.put("facts", row.list(Column.FACT), at(row, Column.FACT));
      default -> scaled(row, draft, kind);
    }
    if (row.has(Column.CANDIDATES)) {
      draft.put("candidates", row.list(Column.CANDIDATES), at(row, Column.CANDIDATES));
    }
    if (kind != RowKind.POSITION) {
      words(row, draft, Column.PROMPT, "prompt");
    }
    if (row.has(Column.BECAUSE)) {
      quiz.look(at(row, Column.BECAUSE), Message.of("problem.sheet.because-left"));
    }
    words(row, draft, Column.DISCUSS, "discuss");
    words(row, draft, Column.NOTE, "note");
    quiz.take(draft.whole());
  }

  /** The dialogue of a row, and what a choice cites; false, and told, where it plays nowhere. */
  boolean begin(SheetRow row, Question.Draft draft) {
    Optional<String> dialogue = dialogue(row);
    if (dialogue.isEmpty()) {
      quiz.leave(row.row().place(), Message.of("problem.sheet.no-dialogue"));
      return false;
    }
    String id = dialogue.get();
    List<String> known = record.entries().dialogues().stream().map(Dialogue::id).toList();
    if (!known.contains(id)) {
      Message what = Message.of("scenario.problem.dialogue-unknown").with("id", id);
      quiz.leave(at(row, Column.DIALOGUE), what, Suggestion.remedy(id, known));
      return false;
    }
    last = id;
    draft.put("dialogue", id, at(row, Column.DIALOGUE));
    return true;
  }

  /** What a choice cites. */
  void evidence(SheetRow row, Question.Draft draft) {
    names(row, draft, Column.STATEMENT, "statement");
    names(row, draft, Column.FACT, "fact");
    names(row, draft, Column.TREND, "trend");
    names(row, draft, Column.DISCREPANCY, "discrepancy");
  }

  /** As the row says; else where what it names was said; else where the row before plays. */
  private Optional<String> dialogue(SheetRow row) {
    if (row.has(Column.DIALOGUE)) {
      String written = row.text(Column.DIALOGUE);
      return Optional.of(SheetRow.number(written).map(Object::toString).orElse(written));
    }
    return Stream.of(
            row.list(Column.STATEMENT).stream()
                .flatMap(id -> record.statement(id).map(Statement::dialogue).stream()),
            row.list(Column.FACT).stream()
                .flatMap(id -> record.fact(id).map(Fact::dialogue).stream()),
            row.list(Column.TREND).stream()
                .flatMap(id -> record.trend(id).map(Trend::dialogue).stream()),
            row.list(Column.DISCREPANCY).stream()
                .flatMap(id -> record.discrepancy(id).map(Discrepancy::dialogue).stream()))
        .flatMap(found -> found)
        .findFirst()
        .or(() -> last.isEmpty() ? Optional.empty() : Optional.of(last));
  }

  private void rollCall(SheetRow row, Question.Draft draft) {
    words(row, draft, Column.ISSUE, "issue");
    words(row, draft, Column.POSITION, "position");
    names(row, draft, Column.STATEMENT, "statement");
  }

  private void scaled(SheetRow row, Question.Draft draft, RowKind kind) {
    boolean trend = kind == RowKind.TREND;
    Column named = trend ? Column.TREND : Column.FACT;
    words(row, draft, named, trend ? "trend" : "fact");
    Optional<Scale> scale =
        row.number(Column.FROM)
            .flatMap(from -> row.number(Column.TO).map(to -> new Scale(from, to)))
            .or(() -> ownScale(row, named));
    scale.ifPresent(
        s ->
            draft
                .put("from", s.from(), at(row, Column.FROM))
                .put("to", s.to(), at(row, Column.TO)));
  }

  /** A scale for a row that gives none, where the record tells what is estimated. */
  private Optional<Scale> ownScale(SheetRow row, Column named) {
    String id = row.text(named);
    List<Long> numbers =
        named == Column.FACT
            ? record.fact(id).stream()
                .flatMap(f -> f.values().stream())
                .map(Fact.Value::number)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList()
            : record.trend(id).stream()
                .filter(t -> t.extent() == Trend.Extent.UNSAID && t.count().isPresent())
                .map(t -> (long) t.number())
                .toList();
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Scale scale = Scale.around(numbers);
    quiz.note(
        row.row().place(),
        Message.of("import.scale").with("from", scale.from()).with("to", scale.to()));
    return Optional.of(scale);
  }

  private static void words(SheetRow row, Question.Draft draft, Column column, String key) {
    draft.put(key, row.text(column), at(row, column));
  }

  /** One id as it is, several as a list. */
  private static void names(SheetRow row, Question.Draft draft, Column column, String key) {
    List<String> ids = row.list(column);
    if (!ids.isEmpty()) {
      draft.put(key, ids.size() == 1 ? ids.get(0) : ids, at(row, column));
    }
  }

  private static Place at(SheetRow row, Column column) {
    return RowReader.at(row, column);
  }
}
