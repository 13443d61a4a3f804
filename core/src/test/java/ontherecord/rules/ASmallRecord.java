package ontherecord.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Text;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.Naming;
import ontherecord.record.Position;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;

/**
 * An invented record for what the real one does not hold. Two meetings of some villages about their
 * well, first in spring, then in autumn; on the well there are four positions, on the gate three.
 *
 * <pre>
 *              the well:  open     meter    ration   shut        the gate:  up   half   down
 *   Ash                   spring            autumn                          own  behalf
 *   Birch                          behalf
 *   Cedar                                  own,reports(shut)                     own
 *   Dogwood                                          group
 *   Elm                   own                        own                    joint
 *   Fir                   behalf           own
 *   Grove                                            reports
 *   Hazel                          group   own
 * </pre>
 */
final class ASmallRecord {
  private static final Citation CITE = new Citation("minutes", "1", "spoke of the well");

  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> speakers = new TreeSet<>();

  private ASmallRecord() {}

  static TheRecord ofTheWell() {
    return new ASmallRecord()
        .said("ash", Attribution.OWN, "spring", "well", "open")
        .said("ash", Attribution.OWN, "autumn", "well", "ration")
        .said("ash", Attribution.OWN, "autumn", "gate", "up")
        .saidFor("union", "ash", "autumn", "gate", "half")
        .saidFor("union", "birch", "autumn", "well", "meter")
        .said("cedar", Attribution.OWN, "autumn", "well", "ration")
        .said("cedar", Attribution.REPORTS, "autumn", "well", "shut")
        .said("cedar", Attribution.OWN, "autumn", "gate", "half")
        .said("dogwood", Attribution.GROUP, "autumn", "well", "shut")
        .said("elm", Attribution.OWN, "autumn", "well", "open")
        .said("elm", Attribution.OWN, "autumn", "well", "shut")
        .said("elm", Attribution.JOINT, "autumn", "gate", "up")
        .saidFor("union", "fir", "autumn", "well", "open")
        .said("fir", Attribution.OWN, "autumn", "well", "ration")
        .said("grove", Attribution.REPORTS, "autumn", "well", "shut")
        .said("hazel", Attribution.GROUP, "autumn", "well", "meter")
        .said("hazel", Attribution.OWN, "autumn", "well", "ration")
        .record();
  }

  private ASmallRecord said(
      String who, Attribution attribution, String meeting, String issue, String position) {
    return add(List.of(who), List.of(), attribution, meeting, issue, position);
  }

  private ASmallRecord saidFor(
      String who, String behalf, String meeting, String issue, String position) {
    return add(List.of(who), List.of(behalf), Attribution.BEHALF, meeting, issue, position);
  }

  private ASmallRecord add(
      List<String> by,
      List<String> onBehalfOf,
      Attribution attribution,
      String meeting,
      String issue,
      String position) {
    speakers.addAll(by);
    speakers.addAll(onBehalfOf);
    statements.add(
        new Statement(
            meeting + "-" + (statements.size() + 1),
            meeting,
            by,
            onBehalfOf,
            attribution,
            Naming.UNSAID,
            issue,
            position,
            Text.of("Said: " + position),
            "",
            "",
            CITE,
            Text.NONE));
    return this;
  }

  private TheRecord record() {
    return new TheRecord(
        new TheRecord.Entries(
            List.of(),
            List.of(meeting("spring", 4), meeting("autumn", 10)),
            speakers.stream().map(ASmallRecord::village).toList(),
            List.of(
                issue("well", "open", "meter", "ration", "shut"),
                issue("gate", "up", "half", "down")),
            statements,
            List.of(),
            List.of(),
            List.of()));
  }

  private Dialogue meeting(String id, int month) {
    return new Dialogue(
        id,
        LocalDate.of(2001, month, 1).toString(),
        Text.of(id),
        Text.of("The well"),
        Text.of("To talk"),
        List.copyOf(speakers),
        Dialogue.SpeakersList.NAMED_ONLY,
        List.of(),
        List.of("minutes"),
        Text.NONE);
  }

  private static Speaker village(String id) {
    return new Speaker(
        id, Speaker.Kind.STATE, Text.of(id), List.of(id), Text.NONE, Text.NONE, Text.NONE);
  }

  private static Issue issue(String id, String... positions) {
    return new Issue(
        id,
        Text.of(id),
        Text.of("What of the " + id + "?"),
        Arrays.stream(positions).map(p -> new Position(p, Text.of(p), Text.of(p), false)).toList(),
        Text.NONE);
  }
}
