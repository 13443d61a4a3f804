package ontherecord.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.problem.Written;
import ontherecord.scenario.introduction.Introduction;
import ontherecord.storage.IntroductionFile;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.RulebookFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;

/** Reads what the game is played with. */
public final class Start {
  private Start() {}

  /**
   * Everything that is shipped. A language whose file is damaged speaks English, with a problem; a
   * damaged record, rulebook or introduction leaves nothing to play.
   */
  public static Checked<Content> read(Shelf shelf) {
    List<Problem> problems = new ArrayList<>();
    // Words and record side by side: together they are most of what a start waits for.
    CompletableFuture<Map<Language, Checked<Phrasebook>>> reading =
        CompletableFuture.supplyAsync(() -> words(shelf));
    CompletableFuture<Checked<Written>> opening =
        CompletableFuture.supplyAsync(() -> IntroductionFile.written(shelf));
    Checked<RecordFiles.Loaded> record = RecordFiles.read(shelf);
    Map<Language, Phrasebook> words = new EnumMap<>(Language.class);
    reading
        .join()
        .forEach(
            (language, read) -> {
              problems.addAll(read.problems());
              read.value().ifPresent(book -> words.put(language, book));
            });
    Checked<RulebookFile.Loaded> rulebook = RulebookFile.read(shelf);
    problems.addAll(record.problems());
    problems.addAll(rulebook.problems());
    if (record.value().isEmpty()
        || rulebook.value().isEmpty()
        || words.size() < Language.values().length) {
      return Checked.bad(problems);
    }
    RecordFiles.Loaded loaded = record.value().get();
    Checked<Introduction> introduction = IntroductionFile.check(opening.join(), loaded.record());
    problems.addAll(introduction.problems());
    if (introduction.value().isEmpty()) {
      return Checked.bad(problems);
    }
    List<Lesson> lessons =
        ScenarioFiles.SHIPPED.stream()
            .map(id -> new Lesson(id, ScenarioFiles.shipped(id, loaded.record())))
            .toList();
    return Checked.good(
        new Content(
            loaded.record(),
            loaded.reference(),
            rulebook.value().get().rulebook(),
            loaded.sha256(),
            rulebook.value().get().sha256(),
            words,
            lessons,
            introduction.value().get()),
        problems);
  }

  private static Map<Language, Checked<Phrasebook>> words(Shelf shelf) {
    Map<Language, Checked<Phrasebook>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordsFiles.orEnglish(shelf, language));
    }
    return words;
  }
}
