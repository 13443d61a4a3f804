/**
 * Design tokens and the unit they are measured in: colours, type, lengths, durations. Pure but for
 * libGDX's JSON reader: needs no window.
 *
 * <p>Promises that a token missing from a theme fails at once, by name.
 */
package ontherecord.screen.kit.theme;
