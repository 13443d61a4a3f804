package ontherecord.storage;

import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Fields;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;

/** The program's own sentences, one file a language: {@code i18n/en.json}. */
public final class WordsFiles {
  private WordsFiles() {}

  /** The words that this game is built with. */
  public static Checked<Phrasebook> read(Language language) {
    return read(Shelf.packed(), language);
  }

  public static Checked<Phrasebook> read(Shelf shelf, Language language) {
    return shelf.json("i18n/" + language.code() + ".json").then(w -> phrasebook(w, language));
  }

  /**
   * The words of a language, or where its file is missing or damaged those of English, with what is
   * wrong with the other; without a value where English fails too.
   */
  public static Checked<Phrasebook> orEnglish(Shelf shelf, Language language) {
    Checked<Phrasebook> asked = read(shelf, language);
    if (asked.value().isPresent() || language == Language.ENGLISH) {
      return asked;
    }
    Checked<Phrasebook> english = read(shelf, Language.ENGLISH);
    Problems both = new Problems();
    both.addAll(asked.problems());
    both.addAll(english.problems());
    return english
        .value()
        .map(words -> Checked.good(words, both.all()))
        .orElse(Checked.bad(both.all()));
  }

  private static Checked<Phrasebook> phrasebook(Written written, Language language) {
    Problems problems = new Problems();
    Fields fields = Fields.of(written, problems);
    Map<String, String> sentences = new TreeMap<>();
    for (String key : fields.keys()) {
      fields.required(key).words().ifThere(sentence -> sentences.put(key, sentence));
    }
    return problems.unlessFatal(() -> new Phrasebook(language, sentences));
  }
}
