package ontherecord.screen.reveal;

import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.AnswerShown;
import ontherecord.view.RevealView;

/** Which part shows which kind of answer: one line a kind. */
public final class AnswerParts {
  private AnswerParts() {}

  /** The part for that reveal. */
  public static AnswerPart of(Kit kit, Phrasebook words, RevealView view, RoomPart room) {
    if (view.answer() instanceof AnswerShown.OfPosition position) {
      return new PositionAnswer(kit, words, position, room);
    } else if (view.answer() instanceof AnswerShown.OfChoice choice) {
      return new ChoiceAnswer(kit, words, choice);
    } else if (view.answer() instanceof AnswerShown.OfEstimate estimate) {
      return new EstimateAnswer(kit, words, estimate);
    } else if (view.answer() instanceof AnswerShown.OfOrder order) {
      return new OrderAnswer(kit, words, order);
    } else if (view.answer() instanceof AnswerShown.OfRollCall rollCall) {
      return new RollCallAnswer(kit, words, rollCall, room);
    }
    throw new IllegalArgumentException("no part for " + view.answer().getClass().getName());
  }
}
