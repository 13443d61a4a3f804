package ontherecord.bench;

import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.scenario.Scenario;
import ontherecord.storage.Shelf;

/** What the game is built with, read once a JVM. */
final class Shipped {
  static final Content CONTENT = Start.read(Shelf.packed()).value().orElseThrow();
  static final Scenario LESSON = CONTENT.lessons().get(0).checked().value().orElseThrow();

  private Shipped() {}
}
