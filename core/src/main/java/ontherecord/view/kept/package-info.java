/**
 * The sessions that are kept on this computer, as a list of them is shown.
 *
 * <p>Promises that a session whose log is damaged is listed too, with what is wrong.
 */
package ontherecord.view.kept;
