/**
 * The parts of a group session's set-up: rows whose value is stepped through, team cards, lists to
 * choose from.
 *
 * <p>Promises that each is reached and changed by keyboard alone.
 *
 * <p>Decides nothing: what follows from a choice is the view's.
 */
package ontherecord.screen.group.setup;
