package ontherecord.app.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.app.Lesson;

/** The lessons at hand: those that are shipped, those in a teacher's own folder, those opened. */
final class Lessons {
  private final List<Lesson> shipped;
  private List<Lesson> own = List.of();
  private final Map<String, Lesson> opened = new LinkedHashMap<>();

  Lessons(List<Lesson> shipped) {
    this.shipped = List.copyOf(shipped);
  }

  /** All of them, each once; her own folder's by their names, then those opened from elsewhere. */
  List<Lesson> all() {
    Map<String, Lesson> all = new LinkedHashMap<>();
    shipped.forEach(lesson -> all.put(lesson.key(), lesson));
    own.forEach(lesson -> all.put(lesson.key(), lesson));
    // What was opened since is the later reading.
    all.putAll(opened);
    return new ArrayList<>(all.values());
  }

  Optional<Lesson> find(String key) {
    return all().stream().filter(lesson -> lesson.key().equals(key)).findFirst();
  }

  /** Puts one on the shelf, in place of what it was before. */
  void put(Lesson lesson) {
    opened.put(lesson.key(), lesson);
  }

  /**
   * What the own folder holds now; a file that is gone from there is gone from the shelf too.
   *
   * @return whether that is anything else than before
   */
  boolean own(List<Lesson> found) {
    List<Lesson> before = all();
    own.forEach(lesson -> opened.remove(lesson.key()));
    found.forEach(lesson -> opened.remove(lesson.key()));
    own = List.copyOf(found);
    return !before.equals(all());
  }
}
