package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;

/**
 * A round after its reveal, as it is told to whoever was not there.
 *
 * @param number from 1, in the order played
 * @param label two or three words for it
 * @param measure as what it counts
 * @param predicted whose position the team was to predict; no words where it was asked for its own,
 *     or for something else
 * @param recorded what is right, in a few words
 * @param record what the verdict rests on; empty only where a teacher's own question names no
 *     source
 * @param room what others in the same room are recorded as saying on it
 * @param chamber the room on the round's issue; {@link ChamberView#NONE} where it has none
 * @param discuss a question to talk about; no words if none
 */
public record RoundTold(
    int number,
    Sayable label,
    Sayable prompt,
    Measure measure,
    Sayable predicted,
    Sayable recorded,
    List<RecordLine> record,
    List<RecordLine> room,
    ChamberView chamber,
    Sayable discuss) {
  public RoundTold {
    record = List.copyOf(record);
    room = List.copyOf(room);
  }
}
