/**
 * What a lesson's rounds ask, so that other programs can ask it too. Part of the room {@code
 * storage}.
 *
 * <p>Promises that a round is asked elsewhere as it is asked here, or told as left out.
 *
 * <p>Never knows in which form it will be written.
 */
package ontherecord.storage.exchange.lesson;
