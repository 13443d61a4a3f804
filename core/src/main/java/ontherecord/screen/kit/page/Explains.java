package ontherecord.screen.kit.page;

import java.util.List;

/** Knows which words of a text can be explained. */
@FunctionalInterface
public interface Explains {
  /** Explains nothing. */
  Explains NOTHING = text -> List.of();

  /** Where such words stand in that text, in order and apart. */
  List<Stretch> in(String text);

  /**
   * A stretch of a text.
   *
   * @param from index of its first character
   * @param to index after its last
   * @param what what is explained there: the same wherever it is the same
   */
  record Stretch(int from, int to, String what) {}
}
