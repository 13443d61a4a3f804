/**
 * The guide for teachers as it is read, on a screen or in a terminal. Pure.
 *
 * <p>Promises that nothing of the guide is left out.
 *
 * <p>Never says in a second place what the check or the guide's file says.
 */
package ontherecord.view.guide;
