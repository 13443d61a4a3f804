/**
 * Words explained: where they stand in a text, and what they mean. Pure; part of the room {@code
 * view}.
 *
 * <p>Promises that only whole words are found, the longer of two that begin at one place, each term
 * where it stands first; and that what is found is explained in the language of the text.
 *
 * <p>Never knows what a text is for, or where it is shown.
 */
package ontherecord.view.term;
