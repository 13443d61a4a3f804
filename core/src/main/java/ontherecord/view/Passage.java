package ontherecord.view;

import ontherecord.message.Message;
import ontherecord.message.Sayable;

/**
 * Everything a reader needs to find the passage again.
 *
 * @param entry id of the statement, trend or fact it belongs to
 * @param published when; no words if the source does not say
 * @param dialogue the date of the dialogue it tells of
 * @param section of the source, as it names it
 * @param words found there verbatim
 * @param where it was published; "" if unknown
 */
public record Passage(
    String entry,
    Sayable title,
    String publisher,
    Sayable published,
    Sayable dialogue,
    String section,
    String words,
    String where) {

  /** Where it is printed, for a page that tells of its documents elsewhere. */
  public Message inShort() {
    return Message.of("preview.at")
        .with("publisher", publisher)
        .with("section", section)
        .with("words", words);
  }
}
