package ontherecord.message;

import java.util.List;

/** Several things in one sentence, joined as the language joins them ("A, B and C"). */
public record Listing(List<? extends Sayable> items) implements Sayable {
  public Listing {
    items = List.copyOf(items);
  }
}
