package ontherecord.rules;

import ontherecord.record.Citation;
import ontherecord.record.Statement;

/**
 * What a verdict rests on: the id of a statement, trend, fact or discrepancy, and where it stands
 * in print.
 */
public record Evidence(String entry, Citation cite) {

  public static Evidence of(Statement statement) {
    return new Evidence(statement.id(), statement.cite());
  }
}
