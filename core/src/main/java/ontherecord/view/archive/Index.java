package ontherecord.view.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which documents hold words that begin as typed, and how weighty the words are there. */
final class Index {
  private static final int WEIGHT_BITS = 4;
  private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

  private final String[] words;
  private final int[][] places;
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
    Map<String, Places> found = new HashMap<>();
    for (int document = 0; document < documents; document++) {
      int first = document << WEIGHT_BITS;
      all.get(document)
          .words()
          .forEach(
              (weight, texts) ->
                  texts.forEach(
                      text ->
                          Folded.words(text)
                              .forEach(
                                  word ->
                                      found
                                          .computeIfAbsent(word, w -> new Places())
                                          .add(first | weight.worth))));
    }
    words = found.keySet().stream().sorted().toArray(String[]::new);
    places = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      places[i] = found.get(words[i]).all();
    }
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
    int first = Arrays.binarySearch(words, beginning);
    for (int i = first < 0 ? -first - 1 : first; i < words.length; i++) {
      if (!words[i].startsWith(beginning)) {
        break;
      }
      // A whole word comes before the mere beginning of one.
      int whole = words[i].length() == beginning.length() ? 1 : 0;
      for (int place : places[i]) {
        int document = place >>> WEIGHT_BITS;
        best[document] = Math.max(best[document], 2 * (place & WEIGHT) + whole);
      }
    }
    return best;
  }

  /** Where a word stands: documents and weights, packed. */
  private static final class Places {
    private int[] places = new int[4];
    private int size;

    void add(int place) {
      if (size > 0 && places[size - 1] == place) {
        return;
      }
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
      }
      places[size++] = place;
    }

    int[] all() {
      return Arrays.copyOf(places, size);
    }
  }
}
