/**
 * The texts that the record is drawn from, made comparable. Pure; part of the room {@code record}.
 *
 * <p>Promises to find words where a source prints them, whatever line breaks, page headers, links
 * and kinds of quotation mark stand between, and to say who is named near them.
 *
 * <p>Never keeps a source's text, never ships one.
 */
package ontherecord.record.source;
