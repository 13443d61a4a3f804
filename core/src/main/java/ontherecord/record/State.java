package ontherecord.record;

import java.time.LocalDate;
import ontherecord.message.Text;

/**
 * What the reference, not the record, says of a member state.
 *
 * @param id ISO 3166 alpha-3
 * @param flag ISO 3166 alpha-2 in lower case, the name of its flag
 * @param group id of its regional group at the UN ("africa", "asia-pacific", …, "none")
 * @param member year of admission to the United Nations
 * @param europeanUnion its time in the European Union; {@link Membership#NEVER} if none
 */
public record State(
    String id,
    String flag,
    Text name,
    String group,
    int member,
    Membership europeanUnion,
    boolean permanent,
    Text note) {

  /** Whether it was in the European Union on the day of that dialogue. */
  public boolean inUnion(Dialogue dialogue) {
    return dialogue.day().filter(this::inUnion).isPresent();
  }

  /** Whether it was in the European Union on that day. */
  public boolean inUnion(LocalDate day) {
    String iso = day.toString();
    return !europeanUnion.from().isEmpty()
        && europeanUnion.from().compareTo(iso) <= 0
        && (europeanUnion.to().isEmpty() || europeanUnion.to().compareTo(iso) > 0);
  }

  /**
   * A time of membership.
   *
   * @param from date of accession, ISO 8601; "" if never
   * @param to date of leaving, ISO 8601; "" while it lasts
   */
  public record Membership(String from, String to) {
    public static final Membership NEVER = new Membership("", "");
  }
}
