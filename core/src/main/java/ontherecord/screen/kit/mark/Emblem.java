package ontherecord.screen.kit.mark;

/**
 * What a delegation is known by at a glance: a flag, or initials where it has none.
 *
 * @param flag ISO 3166 two letters in lower case, or empty
 * @param initials shown where there is no flag, such as {@code AU}
 */
public record Emblem(String flag, String initials) {
  /** A state's flag, by ISO 3166 two letters in lower case. */
  public static Emblem flag(String code) {
    return new Emblem(code, "");
  }

  /** Letters on a tile, for an organisation. */
  public static Emblem initials(String letters) {
    return new Emblem("", letters);
  }

  boolean hasFlag() {
    return !flag.isEmpty();
  }
}
