package ontherecord.screen;

import java.util.Map;
import ontherecord.app.Inspecting;
import ontherecord.app.Lesson;
import ontherecord.message.Verbatim;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.check.CheckView;

/** A teacher's file on the check screen: with slips of the hand, without, no JSON, full of them. */
final class CheckPages {
  /** A tab, right-to-left letters, a bell, a key of five hundred letters, many bad rounds. */
  static final String ROUGH =
      String.join(
              System.lineSeparator(),
              "{ 'format': 1, 'id': 'rough', 'title': 'Rough', 'dialogue': '2011', 'minutes': 25,",
              "'level': 'introductory', 'delegations': ['MEX'],",
              "\t'\u05e9\u05dc\u05d5\u05dd\u202e\ufeff\u0301': 1, '"
                  + "x".repeat(500)
                  + "': 2, 'rounds': [",
              "{ 'kind': 'position', 'issue': 'veto-restraint' },",
              "{ 'kind': 'posotion', 'issue': 'no\\u0007where.at.all' }, ".repeat(150),
              "{ 'kind': 'estimate', 'fact': 'nobody-knows-such-a-fact' } ] }")
          .replace('\'', '"');

  private CheckPages() {}

  static void in(Map<String, Screens.Making> all) {
    all.put("check", (k, w, h) -> screen(k, w, of(slips()), h));
    all.put("check-covered", (k, w, h) -> screen(k, w, of(shipped()), h));
    all.put("check-no-json", (k, w, h) -> screen(k, w, of("{ 'id': 1 }"), h));
    all.put("check-rough", (k, w, h) -> screen(k, w, of(ROUGH), h));
  }

  private static CheckScreen screen(
      ontherecord.screen.kit.page.Kit kit,
      ontherecord.message.Phrasebook words,
      CheckView view,
      Heard heard) {
    return new CheckScreen(kit, words, view, new Verbatim("14:32:05"), heard);
  }

  static CheckView of(String text) {
    Lesson lesson =
        new Lesson(
            "/home/teacher/my-own-lesson.json",
            ScenarioFiles.of("my-own-lesson.json", text, ArchivePages.CONTENT.record()));
    return Inspecting.of(lesson, ArchivePages.CONTENT.record(), ArchivePages.CONTENT.reference())
        .view();
  }

  static String shipped() {
    return ScenarioFiles.shipped("libya-2011", ArchivePages.CONTENT.record()).text();
  }

  /** The shipped example with four slips of the hand, and one thing worth a look. */
  static String slips() {
    return shipped()
        .replaceFirst("\"issue\": \"veto-restraint\"", "\"issue\": \"veto-restrain\"")
        .replaceFirst("\"kind\": \"estimate\"", "\"kind\": \"estimat\"")
        .replaceFirst("\"minutes\": 25", "\"minutes\": 400")
        .replaceFirst("\"because\":", "\"becuase\":")
        .replaceFirst("\"level\": \"introductory\"", "\"level\": \"introductary\"");
  }
}
