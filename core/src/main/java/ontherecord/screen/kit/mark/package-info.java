/**
 * Small signs that are seen and not pressed: flags, shapes of positions, outcomes, progress, key
 * caps, rules, the sheet things lie on.
 *
 * <p>Promises that a meaning told by colour is told by shape as well.
 */
package ontherecord.screen.kit.mark;
