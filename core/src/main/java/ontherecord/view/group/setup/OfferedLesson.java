package ontherecord.view.group.setup;

import java.util.List;
import java.util.Map;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.scenario.Casting;
import ontherecord.scenario.Scenario;
import ontherecord.view.DelegationsView;
import ontherecord.view.Picker;
import ontherecord.view.Shelf;
import ontherecord.view.Shortened;
import ontherecord.view.Shown;

/**
 * A lesson that a room might play.
 *
 * @param key by which it is known
 * @param file the name of a teacher's own; "" of one that is shipped
 * @param years of its dialogues
 * @param lesson its title, its delegations and its lengths; no lengths where its file cannot be
 *     played
 * @param best ids of its delegations, those that make the best room first
 */
public record OfferedLesson(
    String key, String file, Sayable years, DelegationsView lesson, List<String> best) {
  private static final int LONGEST_NAME = 32;

  public OfferedLesson {
    best = List.copyOf(best);
  }

  /** One that can be played. */
  public static OfferedLesson of(String key, String file, Scenario scenario, Shown shown) {
    return new OfferedLesson(
        key,
        file,
        Shelf.years(scenario),
        Picker.of(scenario, shown, Map.of(), scenario.minutes()),
        new Casting(scenario).bestFirst());
  }

  /** One whose file has problems that must be mended first. */
  public static OfferedLesson broken(String key, String file) {
    return new OfferedLesson(
        key,
        file,
        Shown.NOTHING,
        new DelegationsView(
            new Verbatim(Shortened.name(file, LONGEST_NAME)), List.of(), List.of(), List.of(), 0),
        List.of());
  }

  public Sayable title() {
    return lesson.scenario();
  }

  /** Whether it can be played at all. */
  public boolean playable() {
    return !lesson.lengths().isEmpty();
  }

  /** Whether teams speak for nobody in it. */
  public boolean drafters() {
    return best.isEmpty();
  }

  /** How many rounds are played in so many minutes, or in its own time. */
  public int rounds(int minutes) {
    return lesson.lengths().stream()
        .filter(length -> length.minutes() == minutes)
        .findFirst()
        .orElse(lesson.lengths().get(0))
        .rounds();
  }

  /** The delegation's tile. */
  public DelegationsView.Tile tile(String delegation) {
    return lesson.tiles().stream()
        .filter(tile -> tile.emblem().id().equals(delegation))
        .findFirst()
        .orElseThrow();
  }
}
