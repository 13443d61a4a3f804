/**
 * The pages of a group's debrief on the wall: one idea each, to be read from the back row.
 *
 * <p>Promises that no text that matters is smaller than a thirty-sixth of the height, that no line
 * has more than about sixty letters, and that whatever is written or voted is asked for at once.
 *
 * <p>Never praises and never blames.
 */
package ontherecord.screen.group.debrief;
