/**
 * Parts of the check screen: a problem with its excerpt, what is fine, who is on record in which
 * round, what can be tried.
 *
 * <p>Promises that whatever stands in a file leaves the layout whole.
 */
package ontherecord.screen.check;
