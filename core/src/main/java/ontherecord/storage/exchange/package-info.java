/**
 * Lessons from other programs and to them: Moodle's GIFT, and sheets (CSV, TSV, XLSX) with a row a
 * round. Part of the room {@code storage}.
 *
 * <p>Promises that of every question or row it is told, with its line, whether it became a round;
 * that what was read can be played; and that nothing is cut short or guessed in silence.
 *
 * <p>Never changes the file that it reads, never throws for what stands in one, never keeps more in
 * memory than a small multiple of the largest file that is read.
 */
package ontherecord.storage.exchange;
