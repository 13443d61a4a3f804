/**
 * Who is in the room and how the session is led: the parts of the screen that changes it.
 *
 * <p>Promises that nothing on it tells an answer, since the room may see it.
 */
package ontherecord.screen.group.roster;
