/**
 * Parts of the archive's screens: the grid of delegations by issues, entries to read, ways between
 * pages.
 *
 * <p>Promises that every entry can be pressed and then shows its passage.
 *
 * <p>Never says more than the view it is given.
 */
package ontherecord.screen.archive;
