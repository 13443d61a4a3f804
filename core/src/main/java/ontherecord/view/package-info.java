/**
 * What each seat (screen, team, facilitator) may see now, and what it may ask for. Pure.
 *
 * <p>Promises that a view holds what its seat may know and no more: an answer not yet revealed is
 * in no view but the facilitator's.
 *
 * <p>Never changes the game, never lays out a screen.
 */
package ontherecord.view;
