package ontherecord.record;

import java.util.List;
import ontherecord.message.Text;

/**
 * One of the documents the record is drawn from.
 *
 * @param published when, as far as the document says; "" if it does not
 * @param where where it was published, so that a reader finds it; "" if unknown
 * @param sha256 of the text that was read, in lower-case hexadecimal; "" in a lesson's own record
 * @param text the document itself, a paragraph each, where a lesson's own record holds it
 */
public record Source(
    String id,
    Text title,
    String publisher,
    String published,
    String language,
    String dialogue,
    String where,
    String sha256,
    Text note,
    List<String> text) {

  public Source {
    text = List.copyOf(text);
  }

  /** One whose text is not at hand. */
  public Source(
      String id,
      Text title,
      String publisher,
      String published,
      String language,
      String dialogue,
      String where,
      String sha256,
      Text note) {
    this(id, title, publisher, published, language, dialogue, where, sha256, note, List.of());
  }
}
