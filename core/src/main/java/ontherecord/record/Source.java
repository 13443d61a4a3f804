package ontherecord.record;

import ontherecord.message.Text;

/**
 * One of the documents the record is drawn from.
 *
 * @param published when, as far as the document says; "" if it does not
 * @param where where it was published, so that a reader finds it; "" if unknown
 * @param sha256 of the text that was read, in lower-case hexadecimal
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
    Text note) {}
