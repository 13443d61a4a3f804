/**
 * A lesson on paper: sheets to print, as PDF.
 *
 * <p>Promises that the same sheets always give the same bytes, that nothing stands outside a page
 * or over another text, and that what a font cannot print is told.
 *
 * <p>Never overwrites a file, never decides what stands on a sheet: that is given, in the words of
 * one language.
 */
package ontherecord.storage.paper;
