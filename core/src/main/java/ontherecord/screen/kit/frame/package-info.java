/**
 * What a screen is framed by: bar, content, foot, scroll, overlay.
 *
 * <p>Promises that a screen is laid out anew whenever the window, the look or the language changes
 * and keeps its focus, that only what moves is drawn again, and that what is in front alone hears
 * the keys.
 */
package ontherecord.screen.kit.frame;
