/**
 * Who is in the room and how the session is led, as it can be changed in mid-session. Pure.
 *
 * <p>Never tells an answer, nor who gave which.
 */
package ontherecord.view.group.roster;
