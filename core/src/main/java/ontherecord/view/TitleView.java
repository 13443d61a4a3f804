package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * The first screen.
 *
 * @param quote one short quotation from the record
 * @param desks how many delegations spoke at that dialogue
 * @param unfinished sessions that can go on, latest first
 * @param kept how many sessions there are in all
 */
public record TitleView(
    Emblem speaker, String quote, Sayable year, int desks, List<Unfinished> unfinished, int kept) {
  public TitleView {
    unfinished = List.copyOf(unfinished);
  }

  /**
   * A session that was left before its end.
   *
   * @param log by which it is opened
   * @param you for whom it is played; of a group how many teams play it
   * @param stands where it is
   */
  public record Unfinished(String log, Emblem you, Sayable scenario, Sayable stands) {}
}
