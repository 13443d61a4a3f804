/**
 * What can be pressed, chosen, written in or set: buttons, cards, tiles, segments, fields, scales.
 *
 * <p>Promises that each works by keyboard and by mouse alike, shows whether it is chosen by more
 * than colour, and asks nothing of the screen but what to do when it happens.
 */
package ontherecord.screen.kit.press;
