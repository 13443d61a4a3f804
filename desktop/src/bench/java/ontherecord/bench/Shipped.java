package ontherecord.bench;

import ontherecord.app.Content;
import ontherecord.app.Lesson;
import ontherecord.app.Start;
import ontherecord.scenario.Scenario;
import ontherecord.storage.Shelf;

/** What the game is built with, read once a JVM. */
final class Shipped {
  static final Content CONTENT = Start.read(Shelf.packed()).value().orElseThrow();

  /** The lesson that is measured: with delegations, and twelve rounds a session. */
  static final Lesson WRITTEN =
      CONTENT.lessons().stream()
          .filter(lesson -> lesson.key().equals("libya-2011"))
          .findFirst()
          .orElseThrow();

  static final Scenario LESSON = WRITTEN.checked().value().orElseThrow();

  private Shipped() {}
}
