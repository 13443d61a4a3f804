/**
 * Is everything on a stage readable and reachable? For tests of screens, and for looking after a
 * layout while it is made.
 */
package ontherecord.screen.kit.check;
