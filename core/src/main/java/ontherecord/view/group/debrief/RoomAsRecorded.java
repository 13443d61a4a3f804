package ontherecord.view.group.debrief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.record.Trend;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.TrendRound;
import ontherecord.view.group.Gathering;

/**
 * What the room as a whole is recorded as saying on what was played: on the issues on which
 * positions were asked; where none were, on those of the questions about the room.
 */
final class RoomAsRecorded {
  private final Gathering gathering;

  RoomAsRecorded(Gathering gathering) {
    this.gathering = gathering;
  }

  /** An issue at a dialogue. */
  private record Matter(String issue, String dialogue) {}

  /** Issue by issue in the order played; two a page. */
  List<RoomPage> pages() {
    List<RoomPage> pages = new ArrayList<>();
    for (Matter matter : matters()) {
      List<Trend> trends =
          gathering.shown().record().entries().trends().stream()
              .filter(trend -> trend.issue().equals(matter.issue()))
              .filter(trend -> trend.dialogue().equals(matter.dialogue()))
              .toList();
      for (int first = 0; first < trends.size(); first += RoomPage.LINES) {
        pages.add(
            page(matter, trends.subList(first, Math.min(trends.size(), first + RoomPage.LINES))));
      }
    }
    return pages;
  }

  private RoomPage page(Matter matter, List<Trend> trends) {
    return new RoomPage(
        gathering.shown().record().issue(matter.issue()).orElseThrow().name(),
        gathering
            .shown()
            .name(gathering.shown().record().dialogue(matter.dialogue()).orElseThrow()),
        trends.stream().map(gathering.shown()::line).toList());
  }

  private Set<Matter> matters() {
    Set<Matter> positions = new LinkedHashSet<>();
    Set<Matter> others = new LinkedHashSet<>();
    for (int step = 0; step < gathering.state().steps(); step++) {
      Round round = gathering.round(step);
      if (round instanceof PositionRound position) {
        positions.add(new Matter(position.issue(), round.dialogue()));
      } else if (round instanceof TrendRound trend) {
        others.add(new Matter(trend.trend().issue(), round.dialogue()));
      } else if (round instanceof RollCallRound call) {
        others.add(new Matter(call.issue(), round.dialogue()));
      }
    }
    return positions.isEmpty() ? others : positions;
  }
}
