package ontherecord.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;

/** What an author probably meant by a word that is not known: the known word nearest to it. */
public final class Suggestion {
  private static final int MOST_LISTED = 16;
  private static final int FURTHEST = 4;

  /** Of two letters one is half the word: another one there is no slip, one too few is. */
  private static final int SHORT = 2;

  /** What is longer is no word with a slip in it, and comparing two such texts takes for ever. */
  private static final int LONGEST = 200;

  private Suggestion() {}

  /** The known word nearest to the written one, unless all are further than a slip of the hand. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String plain = plain(written);
    int furthest = Math.max(1, Math.min(FURTHEST, plain.length() / 3));
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> plain.length() > SHORT || plain(k).startsWith(plain))
        .filter(k -> Math.abs(plain(k).length() - plain.length()) <= furthest)
        .filter(k -> distance(plain, plain(k)) <= furthest)
        .min(
            Comparator.comparingInt((String k) -> distance(plain, plain(k)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The way out for a word that is not known: "did you mean", or the list of what is known, or,
   * where that would be long, how many there are.
   */
  public static Message remedy(String written, Collection<String> known) {
    Optional<String> nearest = nearest(written, known);
    if (nearest.isPresent()) {
      return Message.of("problem.did-you-mean").with("suggestion", nearest.get());
    }
    if (known.isEmpty()) {
      return Message.of("problem.none-known");
    } else if (known.size() > MOST_LISTED) {
      return Message.of("problem.none-near").with("number", known.size());
    }
    List<Verbatim> choices = known.stream().sorted().map(k -> new Verbatim('"' + k + '"')).toList();
    return Message.of("problem.known-are").with("choices", new Listing(choices));
  }

  private static String plain(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return lower.replace("_", "-").replace(" ", "-");
  }

  /** Letters to add, drop, change, or swap with their neighbour (Damerau and Levenshtein). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : nearer(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int nearer(String a, String b, int i, int j, int[][] d) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
