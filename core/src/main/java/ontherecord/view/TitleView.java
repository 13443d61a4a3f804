package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * The first screen.
 *
 * @param quote one short quotation from the record
 * @param desks how many delegations spoke at that dialogue
 * @param unfinished sessions that can go on, latest first
 */
public record TitleView(
    Emblem speaker, String quote, Sayable year, int desks, List<Unfinished> unfinished) {
  public TitleView {
    unfinished = List.copyOf(unfinished);
  }

  /**
   * A session that was left before its end.
   *
   * @param log by which it is opened
   * @param number of the round it stands at, from 1; 0 before the first
   */
  public record Unfinished(
      String log, Emblem you, Sayable scenario, String player, int number, int rounds) {}
}
