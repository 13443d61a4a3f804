package ontherecord.message;

import static java.util.Objects.requireNonNull;

/** Words that are the same in every language: a quotation as printed, a typed name, a file name. */
public record Verbatim(String words) implements Sayable {
  public Verbatim {
    requireNonNull(words);
  }
}
