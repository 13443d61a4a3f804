package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.rules.Answer;
import ontherecord.view.RoundView.Extras;

/** How one kind of round is shown: open, and after its reveal. One implementation a kind. */
interface RoundShow {

  /** What is asked. */
  Sayable prompt();

  /** Two or three words for the round. */
  Sayable label();

  /** The open round; no answer is in it. */
  RoundView open(Heading heading, Extras extras);

  /** What the team said beside what is right. */
  AnswerShown shown(Answer answer);

  /** What the team said, in a few words. */
  Sayable said(Answer answer);

  /** What is right, in a few words. */
  Sayable recorded();

  /** Everything on offer and what of it is right, for a preview; of no team's dealing. */
  AnswerKey key();

  /** The room on the round's issue; {@link ChamberView#NONE} where it has none. */
  default ChamberView chamber() {
    return ChamberView.NONE;
  }

  /** What others in the same room are recorded as saying on it; not what the verdict rests on. */
  default List<RecordLine> room() {
    return List.of();
  }
}
