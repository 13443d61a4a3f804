/**
 * Sheets with a row a round, read and written: as CSV, as TSV, as XLSX. Part of the room {@code
 * storage}.
 *
 * <p>Promises to find the heading wherever it stands, in any of the game's languages, in any order
 * of columns; and to tell every row that holds something and became no round.
 *
 * <p>Never runs a formula, never lets a small archive unfold without a limit.
 */
package ontherecord.storage.exchange.sheet;
