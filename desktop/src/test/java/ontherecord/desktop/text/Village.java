package ontherecord.desktop.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.app.Content;
import ontherecord.app.Lesson;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Text;
import ontherecord.problem.Written;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Naming;
import ontherecord.record.Position;
import ontherecord.record.Reference;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.scenario.introduction.Introduction;
import ontherecord.storage.JsonFile;
import ontherecord.storage.RulebookFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;

/**
 * An invented debate of 1911, so that a transcript changes when the seat does, not when the record
 * grows.
 *
 * <pre>
 *            bridge: build   ferry   nothing      toll: none   some   full
 *   Hill             x                                           x
 *   Mill                       x
 *   Dale             x                                                  x
 * </pre>
 */
final class Village {
  private static final Citation CITE =
      new Citation("minutes", "Of the bridge", "spoke of a bridge");

  private Village() {}

  /** In the words that are shipped. */
  static Content content() {
    Map<Language, Phrasebook> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordsFiles.read(Shelf.packed(), language).value().orElseThrow());
    }
    return content(words);
  }

  /**
   * In words that were copied once and are all that a transcript shows: a sentence that is worded
   * better elsewhere does not change what a transcript shows, the order of things. What is written
   * into files meanwhile is said in the words that are shipped.
   */
  static Content inOldWords() {
    Map<Language, Phrasebook> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Written.Table table =
          (Written.Table)
              JsonFile.parse("words", resource("words." + language.code() + ".json"))
                  .value()
                  .orElseThrow();
      Map<String, String> sentences =
          new TreeMap<>(
              WordsFiles.read(Shelf.packed(), language).value().orElseThrow().sentences());
      table.members().forEach(m -> sentences.put(m.key(), ((Written.Words) m.value()).words()));
      words.put(language, new Phrasebook(language, sentences));
    }
    return content(words);
  }

  private static Content content(Map<Language, Phrasebook> words) {
    TheRecord record = record();
    Lesson lesson =
        new Lesson("village", ScenarioFiles.of("village.json", resource("village.json"), record));
    return new Content(
        record,
        Reference.EMPTY,
        RulebookFile.read(Shelf.packed()).value().orElseThrow().rulebook(),
        "record",
        "rulebook",
        words,
        List.of(lesson),
        Introduction.NONE);
  }

  private static String resource(String name) {
    try (InputStream in = Village.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TheRecord record() {
    return new TheRecord(
        new TheRecord.Entries(
            List.of(
                new Source(
                    "minutes",
                    text("Minutes of the meeting", "Procès-verbal de la réunion"),
                    "The council",
                    "1911",
                    "en",
                    "1911",
                    "",
                    "0",
                    Text.NONE)),
            List.of(dialogue()),
            List.of(speaker("DALE", "Dale"), speaker("HILL", "Hill"), speaker("MILL", "Mill")),
            List.of(
                issue(
                    "bridge",
                    text("The bridge", "Le pont"),
                    position("build", text("Build it", "Le construire")),
                    position("ferry", text("Mend the ferry", "Réparer le bac")),
                    position("nothing", text("Do nothing", "Ne rien faire"))),
                issue(
                    "toll",
                    text("The toll", "Le péage"),
                    position("none", text("No toll", "Aucun péage")),
                    position("some", text("A small toll", "Un petit péage")),
                    position("full", text("A full toll", "Un plein péage")))),
            List.of(
                says("dale-builds", "DALE", "bridge", "build", ""),
                says("dale-full", "DALE", "toll", "full", ""),
                says("hill-builds", "HILL", "bridge", "build", "a bridge, at last"),
                says("hill-some", "HILL", "toll", "some", ""),
                says("mill-ferries", "MILL", "bridge", "ferry", "")),
            List.of(
                new Trend(
                    "most-want-peace",
                    "1911",
                    "bridge",
                    "",
                    text("Wanted the quarrel to end.", "Voulaient la fin de la querelle."),
                    "most",
                    Trend.Extent.MAJORITY,
                    0,
                    Message.of("of.participants"),
                    CITE,
                    Text.NONE)),
            List.of(
                new Fact(
                    "1911-villages",
                    "1911",
                    Fact.Kind.COUNT,
                    text("Villages that spoke", "Villages qui ont parlé"),
                    "",
                    List.of(),
                    "",
                    text("villages", "villages"),
                    List.of(new Fact.Value("5", CITE)),
                    Text.NONE)),
            List.of()));
  }

  private static Dialogue dialogue() {
    return new Dialogue(
        "1911",
        "1911-05-01",
        text("The meeting at the river", "La réunion au bord de la rivière"),
        text("A bridge and its toll.", "Un pont et son péage."),
        text("To agree before winter.", "S’accorder avant l’hiver."),
        List.of("DALE", "HILL", "MILL"),
        Dialogue.SpeakersList.NAMED_ONLY,
        List.of("1911-villages"),
        List.of("minutes"),
        text("Two villages that spoke are not named.", "Deux villages ne sont pas nommés."));
  }

  private static Speaker speaker(String id, String name) {
    return new Speaker(
        id, Speaker.Kind.STATE, Text.of(name), List.of(name), Text.NONE, Text.NONE, Text.NONE);
  }

  private static Issue issue(String id, Text name, Position... positions) {
    Text question = text("What does your village say?", "Que dit votre village ?");
    return new Issue(id, name, question, List.of(positions), Text.NONE);
  }

  private static Position position(String id, Text label) {
    return new Position(id, label, text("That is what it wants.", "Voilà ce qu’il veut."), false);
  }

  private static Statement says(String id, String by, String issue, String position, String quote) {
    return new Statement(
        id,
        "1911",
        List.of(by),
        List.of(),
        Attribution.OWN,
        Naming.CLOSED,
        issue,
        position,
        text("Said so before all the others.", "L’a dit devant tous les autres."),
        quote,
        "",
        CITE,
        Text.NONE);
  }

  private static Text text(String english, String french) {
    return new Text(Map.of("en", english, "fr", french));
  }
}
