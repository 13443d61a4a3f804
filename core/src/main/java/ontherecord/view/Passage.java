package ontherecord.view;

import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;

/**
 * Everything a reader needs to find the passage again.
 *
 * @param entry id of the statement, trend or fact it belongs to
 * @param published when; no words if the source does not say
 * @param dialogue the date of the dialogue it tells of
 * @param publisher "" if unknown
 * @param section of the source, as it names it; "" where none is named
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
    Message at =
        section.isEmpty()
            ? Message.of("passage.words")
            : Message.of("preview.under").with("section", section);
    return Message.of("preview.at").with("by", by()).with("at", at.with("words", words));
  }

  /** Who published it; its title where that is not known. */
  public Sayable by() {
    return publisher.isEmpty() ? title : new Verbatim(publisher);
  }

  /** The document by its title, with who published it. */
  public Sayable document() {
    return publisher.isEmpty()
        ? title
        : Message.of("passage.document").with("title", title).with("publisher", publisher);
  }

  /** The same beginning with who published it, as a list of works has it. */
  public Sayable work() {
    return publisher.isEmpty()
        ? title
        : Message.of("passage.work").with("title", title).with("publisher", publisher);
  }

  /** Where in the document: under which heading, and at which words. */
  public Message spot() {
    Message spot =
        section.isEmpty()
            ? Message.of("passage.words")
            : Message.of("passage.section").with("section", section);
    return spot.with("words", words);
  }
}
