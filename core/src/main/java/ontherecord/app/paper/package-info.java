/**
 * A lesson put into the words of one language, sheet by sheet, to be printed.
 *
 * <p>Promises that answers stand in the key and nowhere else.
 */
package ontherecord.app.paper;
