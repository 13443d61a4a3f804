/**
 * What several scenes of the show are made of: the marks of the teams, the clock of the room.
 *
 * <p>Promises that it can be read from the back row.
 *
 * <p>Knows what is shown, never why.
 */
package ontherecord.screen.group.part;
