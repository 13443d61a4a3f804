package ontherecord.problem;

import static java.util.Objects.requireNonNull;

/**
 * The way from a file's one value to a value in it, as in {@code rounds[3].issue}. Kept as steps
 * and written out only when it is told, since nearly every value of a file is told nothing about.
 */
public final class Way {
  /** To the file's one value, which needs no step. */
  public static final Way START = new Way(null, "");

  /** The longest part of a key that is still told. */
  private static final int LONGEST = 60;

  /** The longest way that is still told whole. */
  private static final int WHOLE = 160;

  private final Way outer;
  private final String key;
  private final int item;

  private Way(Way outer, String key) {
    this.outer = outer;
    this.key = requireNonNull(key);
    this.item = -1;
  }

  private Way(Way outer, int item) {
    this.outer = outer;
    this.key = "";
    this.item = item;
  }

  /** A way that is written out already; "" for none. */
  static Way of(String written) {
    return written.isEmpty() ? START : new Way(START, written);
  }

  /** On to what stands under that key. */
  public Way to(String next) {
    return new Way(this, next);
  }

  /** On to that value of a list, from 0. */
  public Way to(int next) {
    return new Way(this, next);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Way way && (way == this || way.toString().equals(toString()));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    String whole = write(new StringBuilder()).toString();
    return whole.length() <= WHOLE ? whole : whole.substring(0, WHOLE) + '…';
  }

  private StringBuilder write(StringBuilder written) {
    if (outer == null) {
      return written;
    }
    outer.write(written);
    if (item >= 0) {
      return written.append('[').append(item).append(']');
    }
    return (written.isEmpty() ? written : written.append('.')).append(Legible.of(key, LONGEST));
  }
}
