/**
 * A lesson with all its answers, for whoever leads the class: its blocks and its table of contents.
 *
 * <p>Promises that a round of any kind is shown by the one {@link
 * ontherecord.screen.preview.RoundBlock}: it knows rows, and no kinds.
 */
package ontherecord.screen.preview;
