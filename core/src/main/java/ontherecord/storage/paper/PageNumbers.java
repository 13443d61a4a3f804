package ontherecord.storage.paper;

import java.util.HashMap;
import java.util.Map;

/** On which pages each part of a file stands; known once all of it is set. */
final class PageNumbers {
  private final Map<String, int[]> pages = new HashMap<>();

  /** A sheet of that part takes those pages, from 1. */
  void take(String part, int from, int to) {
    int[] range = pages.computeIfAbsent(part, p -> new int[] {from, to});
    range[1] = to;
  }

  /** "3" or "3–14". */
  String of(String part) {
    int[] range = pages.getOrDefault(part, new int[] {0, 0});
    return range[0] == range[1] ? Integer.toString(range[0]) : range[0] + "–" + range[1];
  }
}
