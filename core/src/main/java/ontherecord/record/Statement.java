package ontherecord.record;

import java.util.List;
import ontherecord.message.Text;

/**
 * What one or more speakers are recorded as having said on an issue or theme at a dialogue.
 *
 * @param by ids of who spoke
 * @param onBehalfOf ids of those for whom it was spoken
 * @param issue id of the issue or theme
 * @param position id of the position it takes; "" where it takes none
 * @param says our paraphrase
 * @param quote words that the source itself prints as a named speaker's; "" if none
 * @param departsFrom id of the statement from which this one departs; "" if none
 */
public record Statement(
    String id,
    String dialogue,
    List<String> by,
    List<String> onBehalfOf,
    Attribution attribution,
    Naming naming,
    String issue,
    String position,
    Text says,
    String quote,
    String departsFrom,
    Citation cite,
    Text note) {

  public Statement {
    by = List.copyOf(by);
    onBehalfOf = List.copyOf(onBehalfOf);
  }

  public boolean takesPosition() {
    return !position.isEmpty();
  }

  /** How the statement is tied to that speaker: as it stands, or on behalf. */
  public Attribution attributionTo(String speaker) {
    return by.contains(speaker) ? attribution : Attribution.BEHALF;
  }

  /** Whether the record ties these words to that speaker, as its own or on its behalf. */
  public boolean concerns(String speaker) {
    return by.contains(speaker) || onBehalfOf.contains(speaker);
  }
}
