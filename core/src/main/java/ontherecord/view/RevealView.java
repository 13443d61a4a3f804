package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * A round after its reveal.
 *
 * @param record what the verdict rests on, most decisive first; empty only where a teacher's own
 *     question names no source
 * @param room what others in the same room are recorded as saying on it
 * @param chamber the room on the round's issue; {@link ChamberView#NONE} where it has none
 * @param discuss a question to talk about; empty words if none
 * @param last whether the debrief comes next
 */
public record RevealView(
    Heading heading,
    Sayable prompt,
    VerdictView verdict,
    AnswerShown answer,
    List<RecordLine> record,
    List<RecordLine> room,
    ChamberView chamber,
    Sayable discuss,
    boolean last) {
  public RevealView {
    record = List.copyOf(record);
    room = List.copyOf(room);
  }
}
