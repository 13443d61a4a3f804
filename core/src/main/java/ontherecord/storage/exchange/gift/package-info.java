/**
 * Moodle's GIFT, read and written. Part of the room {@code storage}.
 *
 * <p>Promises to take a mark for what Moodle takes it for; where Moodle would misread what was
 * plainly meant, it is told and left out rather than guessed.
 *
 * <p>Never loses a question without a word.
 */
package ontherecord.storage.exchange.gift;
