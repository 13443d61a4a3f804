/**
 * A session's result as a file to take along: a page to read and print, a table for a spreadsheet.
 *
 * <p>Promises files that need nothing but themselves and that no spreadsheet takes for formulas.
 *
 * <p>Never overwrites a file, never counts: what a report says is given.
 */
package ontherecord.storage.report;
