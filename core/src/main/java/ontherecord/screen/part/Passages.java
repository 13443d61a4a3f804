package ontherecord.screen.part;

import java.util.ArrayList;
import java.util.List;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/** The passages that a page cites, each once, numbered from 1 in the order of their first use. */
public final class Passages {
  private final List<Passage> passages = new ArrayList<>();

  /** The number of a line's passage, which is taken up where it is new. */
  public int number(RecordLine line) {
    for (int i = 0; i < passages.size(); i++) {
      if (isSamePlace(passages.get(i), line.passage())) {
        return i + 1;
      }
    }
    passages.add(line.passage());
    return passages.size();
  }

  /** All so far. */
  public List<Passage> all() {
    return List.copyOf(passages);
  }

  private static boolean isSamePlace(Passage one, Passage other) {
    return one.title().equals(other.title()) && one.words().equals(other.words());
  }
}
