/**
 * Parts of the list of kept sessions.
 *
 * <p>Each is laid out anew from its view and keeps nothing that a person has made.
 */
package ontherecord.screen.kept;
