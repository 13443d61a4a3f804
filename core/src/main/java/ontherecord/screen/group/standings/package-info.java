/**
 * The parts of the standings on the wall.
 *
 * <p>Promises that no figure is ever a sum of the two, and that level teams share a place.
 */
package ontherecord.screen.group.standings;
