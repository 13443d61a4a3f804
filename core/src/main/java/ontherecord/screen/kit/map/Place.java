package ontherecord.screen.kit.map;

import java.util.List;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.mark.PositionShape;

/**
 * One delegation at one recorded position.
 *
 * @param delegate its code, ISO 3166 alpha-3, is where it lies; one of another code has no land
 * @param shape of the position; hollow where there is none to be shown, and the land stays blank
 * @param note beside its name, such as {@code 2011}; "" for none
 * @param members codes of the states for whom it spoke as their union or group; empty for a state
 */
public record Place(Delegate delegate, PositionShape shape, String note, List<String> members) {
  public Place {
    members = List.copyOf(members);
  }
}
