/**
 * What others take away to read or to count with: the record as rows, problems as lines.
 *
 * <p>Promises the same content in every form, in UTF-8, and nothing that a spreadsheet would run.
 *
 * <p>Never changes what it prints.
 */
package ontherecord.storage.export;
