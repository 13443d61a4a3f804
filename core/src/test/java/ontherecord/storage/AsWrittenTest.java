package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Text;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A shipped lesson means what stands in its file, which is read here by another reader. */
class AsWrittenTest {

  @TestFactory
  Stream<DynamicTest> everyLessonMeansWhatStandsInItsFile() {
    return ScenarioFiles.SHIPPED.stream().map(id -> dynamicTest(id, () -> asWritten(id)));
  }

  private static void asWritten(String id) {
    ScenarioFile file = ScenarioFiles.shipped(id, TheGame.record());
    Scenario lesson = file.checked().value().orElseThrow();
    JsonObject raw = JsonParser.parseString(file.text()).getAsJsonObject();
    assertEquals(raw.get("id").getAsString(), lesson.id());
    assertEquals(raw.get("minutes").getAsInt(), lesson.minutes());
    assertEquals(raw.get("level").getAsString(), lesson.level().name().toLowerCase(Locale.ROOT));
    assertEquals(text(raw.get("title")), lesson.title().byLanguage());
    assertEquals(texts(raw.get("briefing")), words(lesson.briefing()));
    assertEquals(texts(raw.get("aims")), words(lesson.aims()));
    assertEquals(texts(raw.get("debrief")), words(lesson.debrief()));
    assertEquals(strings(raw.get("dialogue")), lesson.dialogues());
    assertEquals(strings(raw.get("delegations")), lesson.delegations());
    settings(raw.getAsJsonObject("settings"), lesson.settings());
    JsonArray rounds = raw.getAsJsonArray("rounds");
    assertEquals(rounds.size(), lesson.rounds().size());
    for (int i = 0; i < rounds.size(); i++) {
      round(rounds.get(i).getAsJsonObject(), lesson.rounds().get(i));
    }
  }

  private static void settings(JsonObject raw, Scenario.Settings settings) {
    assertEquals(truth(raw, "confidence", false), settings.confidence());
    assertEquals(truth(raw, "reason", true), settings.reason());
    assertEquals(truth(raw, "speed", false), settings.speed());
    assertEquals(number(raw, "thinkSeconds"), settings.thinkSeconds());
    JsonObject draw = raw.has("draw") ? raw.getAsJsonObject("draw") : new JsonObject();
    assertEquals(number(draw, "position"), settings.drawPosition());
    assertEquals(number(draw, "knowledge"), settings.drawKnowledge());
  }

  private static void round(JsonObject raw, Round round) {
    assertEquals(text(raw.get("discuss")), round.discuss().byLanguage());
    if (raw.has("dialogue")) {
      assertEquals(raw.get("dialogue").getAsString(), round.dialogue());
    }
    switch (raw.get("kind").getAsString()) {
      case "position" ->
          assertEquals(raw.get("issue").getAsString(), ((PositionRound) round).issue());
      case "choice" -> choice(raw, (ChoiceRound) round);
      case "estimate" -> {
        assertEquals(raw.get("from").getAsLong(), ((EstimateRound) round).from());
        assertEquals(raw.get("to").getAsLong(), ((EstimateRound) round).to());
      }
      default -> {
        // Of the other kinds what is asked is worked out from the record.
      }
    }
  }

  private static void choice(JsonObject raw, ChoiceRound round) {
    assertEquals(text(raw.get("prompt")), round.prompt().byLanguage());
    assertEquals(text(raw.get("because")), round.because().byLanguage());
    JsonArray options = raw.getAsJsonArray("options");
    assertEquals(options.size(), round.options().size());
    for (int i = 0; i < options.size(); i++) {
      JsonObject option = options.get(i).getAsJsonObject();
      assertEquals(text(option.get("text")), round.options().get(i).text().byLanguage());
      assertEquals(truth(option, "right", false), round.options().get(i).right());
    }
  }

  private static boolean truth(JsonObject raw, String key, boolean otherwise) {
    return raw.has(key) ? raw.get(key).getAsBoolean() : otherwise;
  }

  private static int number(JsonObject raw, String key) {
    return raw.has(key) ? raw.get(key).getAsInt() : 0;
  }

  private static Map<String, String> text(JsonElement raw) {
    Map<String, String> text = new TreeMap<>();
    if (raw != null && raw.isJsonPrimitive()) {
      text.put("en", raw.getAsString());
    } else if (raw != null) {
      raw.getAsJsonObject()
          .entrySet()
          .forEach(e -> text.put(e.getKey(), e.getValue().getAsString()));
    }
    return text;
  }

  private static List<Map<String, String>> texts(JsonElement raw) {
    return list(raw).stream().map(AsWrittenTest::text).toList();
  }

  private static List<String> strings(JsonElement raw) {
    return list(raw).stream().map(JsonElement::getAsString).toList();
  }

  private static List<JsonElement> list(JsonElement raw) {
    List<JsonElement> all = new ArrayList<>();
    if (raw != null && raw.isJsonArray()) {
      raw.getAsJsonArray().forEach(all::add);
    } else if (raw != null) {
      all.add(raw);
    }
    return all;
  }

  private static List<Map<String, String>> words(List<Text> texts) {
    return texts.stream().map(Text::byLanguage).toList();
  }
}
