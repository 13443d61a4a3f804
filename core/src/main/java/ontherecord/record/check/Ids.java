package ontherecord.record.check;

import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import ontherecord.record.draft.Drafted;

/** The id of an entry of any kind. */
final class Ids {
  private Ids() {}

  static String of(Drafted<?> entry) {
    Object value = entry.value();
    if (value instanceof Statement statement) {
      return statement.id();
    } else if (value instanceof Trend trend) {
      return trend.id();
    } else if (value instanceof Fact fact) {
      return fact.id();
    } else if (value instanceof Speaker speaker) {
      return speaker.id();
    } else if (value instanceof Issue issue) {
      return issue.id();
    } else if (value instanceof Dialogue dialogue) {
      return dialogue.id();
    } else if (value instanceof Discrepancy discrepancy) {
      return discrepancy.id();
    } else {
      return ((Source) value).id();
    }
  }

  /** The dialogue of an entry that tells of one; "" for the others. */
  static String dialogueOf(Drafted<?> entry) {
    Object value = entry.value();
    if (value instanceof Statement statement) {
      return statement.dialogue();
    } else if (value instanceof Trend trend) {
      return trend.dialogue();
    } else if (value instanceof Fact fact) {
      return fact.dialogue();
    } else {
      return value instanceof Discrepancy discrepancy ? discrepancy.dialogue() : "";
    }
  }
}
