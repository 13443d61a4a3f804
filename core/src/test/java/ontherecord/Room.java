package ontherecord;

import java.util.List;
import java.util.Set;

/**
 * The floor plan: which rooms a room may use, and why no others. From the ground up.
 *
 * @param name the package below the root; packages inside it are the same room
 * @param mayUse the rooms it may use besides itself
 * @param because the reason, told to whoever breaks it
 */
record Room(String name, Set<String> mayUse, String because) {
  static final List<Room> ALL =
      List.of(
          new Room("message", Set.of(), "words are told about anything and know about nothing"),
          new Room(
              "problem",
              Set.of("message"),
              "a problem is a place and a sentence, whatever the file is about"),
          new Room(
              "record",
              Set.of("message", "problem"),
              "what was said stands by itself, whoever judges by it or plays with it"),
          new Room(
              "rules",
              Set.of("message", "record"),
              "a verdict follows from the record alone, so that it can be checked by hand"),
          new Room(
              "negotiation",
              Set.of("message", "record", "rules"),
              "delegations respond by what they are recorded as holding, in any lesson"),
          new Room(
              "scenario",
              Set.of("message", "problem", "record", "rules", "negotiation"),
              "a lesson is written before anybody plays it"),
          new Room(
              "session",
              Set.of("message", "problem", "record", "rules", "negotiation", "scenario"),
              "what happened stays the same, whoever looks on"),
          new Room(
              "view",
              Set.of("message", "problem", "record", "rules", "negotiation", "scenario", "session"),
              "what a seat may know is settled before anything draws or stores it"),
          new Room(
              "storage",
              Set.of("message", "problem", "record", "rules", "negotiation", "scenario", "session"),
              "files keep what happened, not what was seen of it, and no screen reads them"),
          new Room(
              "screen",
              Set.of("message", "problem", "view"),
              "a screen shows what a view tells it, so no secret can reach it by another way"),
          new Room(
              "app",
              Set.of(
                  "message",
                  "problem",
                  "record",
                  "rules",
                  "negotiation",
                  "scenario",
                  "session",
                  "view",
                  "storage",
                  "screen"),
              "somebody has to open the doors"));

  /** Rooms without a clock, dice or a disk: what they answer can be told in advance. */
  static final Set<String> PURE =
      Set.of("message", "problem", "record", "rules", "negotiation", "scenario", "session", "view");

  static Room named(String name) {
    return ALL.stream().filter(room -> room.name.equals(name)).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return name;
  }
}
