package ontherecord.view.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which documents hold words that begin as typed, and how weighty the words are there. */
final class Index {
  private static final int WEIGHT_BITS = 4;
  private static final char AFTER_EVERY_LETTER = '\uffff';

  private final NavigableMap<String, int[]> places = new TreeMap<>();
  private final int documents;

  /**
   * How much a word says of what a document is about: a name more than a topic and a paraphrase
   * together.
   */
  enum Weight {
    NAME(8),
    TOPIC(4),
    WORDS(2),
    NOTE(1);

    private final int worth;

    Weight(int worth) {
      this.worth = worth;
    }
  }

  /** The words of one document, by their weight. */
  record Document(Map<Weight, List<String>> words) {}

  Index(List<Document> all) {
    documents = all.size();
    Map<String, List<Integer>> found = new TreeMap<>();
    for (int document = 0; document < documents; document++) {
      int place = document << WEIGHT_BITS;
      all.get(document)
          .words()
          .forEach(
              (weight, texts) ->
                  texts.stream()
                      .flatMap(text -> Folded.words(text).stream())
                      .distinct()
                      .forEach(
                          word ->
                              found
                                  .computeIfAbsent(word, w -> new ArrayList<>())
                                  .add(place | weight.worth)));
    }
    found.forEach((word, at) -> places.put(word, at.stream().mapToInt(i -> i).toArray()));
  }

  /** The documents that hold every word typed, best first and else in their order. */
  int[] find(String letters) {
    List<String> typed = Folded.words(letters);
    if (typed.isEmpty()) {
      return new int[0];
    }
    int[] sums = new int[documents];
    for (int i = 0; i < typed.size(); i++) {
      int[] best = best(typed.get(i));
      for (int document = 0; document < documents; document++) {
        boolean lost = best[document] == 0 || (i > 0 && sums[document] == 0);
        sums[document] = lost ? 0 : sums[document] + best[document];
      }
    }
    long[] order = new long[documents];
    int found = 0;
    for (int document = 0; document < documents; document++) {
      if (sums[document] > 0) {
        order[found++] = ((long) -sums[document] << Integer.SIZE) | document;
      }
    }
    Arrays.sort(order, 0, found);
    return Arrays.stream(order, 0, found).mapToInt(packed -> (int) packed).toArray();
  }

  private int[] best(String beginning) {
    int[] best = new int[documents];
    places
        .subMap(beginning, true, beginning + AFTER_EVERY_LETTER, false)
        .forEach(
            (word, at) -> {
              // A whole word comes before the mere beginning of one.
              int whole = word.equals(beginning) ? 1 : 0;
              for (int place : at) {
                int document = place >>> WEIGHT_BITS;
                int worth = 2 * (place & ((1 << WEIGHT_BITS) - 1)) + whole;
                best[document] = Math.max(best[document], worth);
              }
            });
    return best;
  }
}
