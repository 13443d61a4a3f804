package ontherecord.view.group.debrief;

import java.util.ArrayList;
import java.util.List;

/**
 * Which chapters a debrief has, and on which pages; by their place, from 1, a digit opens each.
 *
 * @param parts at least one, in order, without a gap
 */
public record Contents(List<Part> parts) {
  public Contents {
    parts = List.copyOf(parts);
  }

  /**
   * One chapter.
   *
   * @param first its first page, from 0 in the whole debrief
   * @param pages how many it has; at least one
   */
  public record Part(Chapter chapter, int first, int pages) {
    boolean holds(int page) {
      return page >= first && page < first + pages;
    }
  }

  /** The contents of pages that lie in the order of their chapters. */
  static Contents of(List<DebriefPage> pages) {
    List<Part> parts = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      Chapter chapter = pages.get(page).chapter();
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).chapter() == chapter) {
        Part part = parts.get(last);
        parts.set(last, new Part(chapter, part.first(), part.pages() + 1));
      } else {
        parts.add(new Part(chapter, page, 1));
      }
    }
    return new Contents(parts);
  }

  /** How many pages there are in all. */
  public int pages() {
    Part last = parts.get(parts.size() - 1);
    return last.first() + last.pages();
  }

  /** The chapter that a page is of. */
  public Part at(int page) {
    return parts.stream().filter(part -> part.holds(page)).findFirst().orElseThrow();
  }

  /**
   * Where a digit leads: to the first page of its chapter; from one of that chapter to its next
   * one, and from its last to its first.
   *
   * @param digit from 1; one that no chapter has leads nowhere
   * @param from the page that is shown
   */
  public int jump(int digit, int from) {
    if (digit < 1 || digit > parts.size()) {
      return from;
    }
    Part part = parts.get(digit - 1);
    return part.holds(from)
        ? part.first() + (from + 1 - part.first()) % part.pages()
        : part.first();
  }
}
