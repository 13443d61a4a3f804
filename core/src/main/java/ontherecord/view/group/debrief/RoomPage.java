package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.RecordLine;

/**
 * What the room as a whole is recorded as saying on one issue at one dialogue.
 *
 * @param when the dialogue, in short
 * @param lines one or two
 */
public record RoomPage(Sayable issue, Sayable when, List<RecordLine> lines) implements DebriefPage {

  /** So many stand on a page. */
  static final int LINES = 2;

  public RoomPage {
    lines = List.copyOf(lines);
  }

  @Override
  public Chapter chapter() {
    return Chapter.ROOM;
  }
}
