package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * What the game is and what it rests on.
 *
 * @param version of the game, as it is released
 * @param sources the documents of the record, in the order of their dialogues
 */
public record AboutView(String version, List<Origin> sources) {
  public AboutView {
    sources = List.copyOf(sources);
  }

  /**
   * One document.
   *
   * @param published when; no words if it does not say
   * @param where it was published; "" if unknown
   * @param note what to know of it as a reader; no words if nothing
   */
  public record Origin(
      Sayable title, String publisher, Sayable published, String where, Sayable note) {}

  /** All that the record is drawn from. */
  public static AboutView of(Shown shown, String version) {
    return new AboutView(
        version, shown.record().entries().sources().stream().map(shown::origin).toList());
  }
}
