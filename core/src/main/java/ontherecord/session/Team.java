package ontherecord.session;

import java.util.List;
import ontherecord.scenario.Deal;

/**
 * The people playing one delegation.
 *
 * @param id unique in the session
 * @param name what they call themselves; "" if they gave none
 * @param delegation id of the delegation they speak for
 * @param deals the rounds they play, in order; never empty
 */
public record Team(String id, String name, String delegation, List<Deal> deals) {
  public Team {
    deals = List.copyOf(deals);
  }

  /** The same under another name. */
  public Team named(String other) {
    return new Team(id, other, delegation, deals);
  }
}
