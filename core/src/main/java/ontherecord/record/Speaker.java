package ontherecord.record;

import java.util.List;
import ontherecord.message.Text;

/**
 * Anyone the record ties words to.
 *
 * @param asPrinted every form in which a source prints the name
 * @param role as printed, for officials and civil society; empty for delegations
 * @param shortName a short form for tight places; empty where the name is short
 */
public record Speaker(
    String id, Kind kind, Text name, List<String> asPrinted, Text role, Text shortName, Text note) {

  public Speaker {
    asPrinted = List.copyOf(asPrinted);
  }

  /** Who the speaker is; the first three are delegations and can be played. */
  public enum Kind {
    STATE,
    ORGANISATION,
    GROUP,
    OFFICIAL,
    CIVIL_SOCIETY
  }

  /** Whether players may speak for it: states, regional organisations, groups of states. */
  public boolean isDelegation() {
    return kind == Kind.STATE || kind == Kind.ORGANISATION || kind == Kind.GROUP;
  }

  /** The short form, or the name where there is none. */
  public Text shortest() {
    return shortName.isEmpty() ? name : shortName;
  }
}
