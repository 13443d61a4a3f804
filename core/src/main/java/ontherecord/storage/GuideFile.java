package ontherecord.storage;

import java.util.Optional;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.scenario.guide.Example;
import ontherecord.scenario.guide.Guide;
import ontherecord.scenario.guide.GuideCheck;

/**
 * How a lesson is written, from {@code guide/guide.json}, and the examples beside it. Not read
 * before somebody asks for it.
 */
public final class GuideFile {
  private static final String FOLDER = "guide/";

  private GuideFile() {}

  /** The guide that is shipped, or what is wrong with it. */
  public static Checked<Guide> read(Shelf shelf) {
    return shelf
        .json(FOLDER + "guide.json")
        .then(
            written ->
                GuideCheck.check(
                    written,
                    (name, language) ->
                        example(shelf, language, name).flatMap(text -> parsed(name, text))));
  }

  /** The text of an example; empty where there is none of that name. */
  public static Optional<String> example(Shelf shelf, Language language, String name) {
    String file = FOLDER + "examples/" + language.code() + "/" + name + ".json";
    return shelf.bytes(file).then(bytes -> Utf8.decode(file, bytes)).value();
  }

  private static Optional<Example> parsed(String name, String text) {
    return JsonFile.parse(name, text).value().map(written -> new Example(text, written));
  }
}
