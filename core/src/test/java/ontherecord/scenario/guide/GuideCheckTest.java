package ontherecord.scenario.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import ontherecord.TheGame;
import ontherecord.problem.Written;
import ontherecord.storage.JsonFile;
import org.junit.jupiter.api.Test;

/** What is wrong with a guide is told at once; of an example just the part that is named is cut. */
class GuideCheckTest {
  private static final String LESSON =
      """
      {
        "title": "A comma, a } and a \\"quotation\\"",
        "settings": {
          "confidence": true
        },
        "rounds": [
          { "kind": "one" },
          {
            "kind": "two",
            "facts": ["a", "b"]
          }
        ]
      }
      """;

  @Test
  void everythingWrongIsTold() {
    assertEquals(
        List.of(
            "guide.json:2:11 [0].id: \"Not an id\" cannot be a page’s id. Use small letters, digits"
                + " and single hyphens, as in \"third-pillar\".",
            "guide.json:2:33 [0].title: The text is missing in one language: Français. Add it.",
            "guide.json:2:33 [0].title: The text is missing in one language: Español. Add it.",
            "guide.json:3:17 [0].blocks[0]: This piece says nothing that the guide knows. Give it"
                + " \"says\", \"heading\", \"list\", \"told\", \"example\" or \"picture\"."),
        told(
            """
            [
              { "id": "Not an id", "title": { "en": "A" },
                "blocks": [ { } ] }
            ]
            """));
  }

  @Test
  void anExampleThatIsNotThereIsTold() {
    List<String> told =
        told(
            """
            [
              { "id": "a", "title": { "en": "A", "fr": "A", "es": "A" },
                "blocks": [ { "example": "lesson", "part": "rounds[7]" }, { "example": "none" } ] }
            ]
            """);
    assertEquals(6, told.size(), told.toString());
    assertEquals(
        "guide.json:3:30 [0].blocks[0].example: There is no example \"lesson\" with that part in"
            + " English. Put its file into guide/examples, or name another.",
        told.get(0));
  }

  @Test
  void aPartIsCutWithoutIndentationAndComma() {
    assertEquals("{ \"kind\": \"one\" }", part("rounds[0]"));
    assertEquals("{\n  \"kind\": \"two\",\n  \"facts\": [\"a\", \"b\"]\n}", part("rounds[1]"));
    assertEquals("\"settings\": {\n  \"confidence\": true\n}", part("settings"));
    assertEquals("\"title\": \"A comma, a } and a \\\"quotation\\\"\"", part("title"));
  }

  private static String part(String path) {
    return lesson().part(path).orElseThrow();
  }

  private static Example lesson() {
    return new Example(LESSON, parsed("lesson", LESSON));
  }

  private static Written parsed(String file, String text) {
    return JsonFile.parse(file, text).value().orElseThrow();
  }

  private static List<String> told(String guide) {
    Example.Shelf shelf =
        (name, language) -> name.equals("lesson") ? Optional.of(lesson()) : Optional.empty();
    return TheGame.told(GuideCheck.check(parsed("guide.json", guide), shelf).problems());
  }
}
