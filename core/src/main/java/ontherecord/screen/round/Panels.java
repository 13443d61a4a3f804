package ontherecord.screen.round;

import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.RoundView;

/** Which panel answers which kind of round: one line a kind. */
public final class Panels {
  private Panels() {}

  /**
   * The panel for that round.
   *
   * @param way as what those on offer in a roll-call are shown at first
   */
  public static Panel of(Kit kit, Phrasebook words, RoundView round, Way way) {
    if (round instanceof RoundView.OfPosition position) {
      return new PositionPanel(kit, words, position);
    } else if (round instanceof RoundView.OfChoice choice) {
      return new ChoicePanel(kit, words, choice);
    } else if (round instanceof RoundView.OfEstimate estimate) {
      return new EstimatePanel(kit, words, estimate);
    } else if (round instanceof RoundView.OfOrder order) {
      return new OrderPanel(kit, words, order);
    } else if (round instanceof RoundView.OfRollCall rollCall) {
      return new RollCallPanel(kit, words, rollCall, way);
    }
    throw new IllegalArgumentException("no panel for " + round.getClass().getName());
  }
}
