package ontherecord.view;

import ontherecord.message.Sayable;

/**
 * How a delegation, or any other speaker, is shown.
 *
 * @param id its id in the record
 * @param name its name in full
 * @param shortName for tight places
 * @param flag name of its flag (ISO 3166 alpha-2, lower case); "" where it has none
 * @param initials for the tile of one without a flag, and under a flag: "MEX", "AU", "EL"
 * @param kind what it is: its regional group, "Regional organisation", its role
 */
public record Emblem(
    String id, Sayable name, Sayable shortName, String flag, String initials, Sayable kind) {

  /** Whether it stands for drafters, who speak for nobody and so have no id. */
  public boolean isOfDrafters() {
    return id.isEmpty();
  }
}
