package ontherecord.screen.part;

import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.Emblem;

/** A delegation's flag, or its initials where it has none. */
public final class Flag {
  private Flag() {}

  /**
   * The tile at that size.
   *
   * @param units its width
   */
  public static FlagTile of(Kit kit, Emblem emblem, float units) {
    return new FlagTile(kit, Faces.of(emblem), units);
  }
}
