/**
 * The kit: what every screen is made of, so that a screen says only what it shows.
 *
 * <p>From the ground up: {@code theme} (tokens and units), {@code page} (one texture page and a
 * brush), {@code text} (words), {@code mark} (flags, shapes, outcomes), {@code focus} (keyboard,
 * ring), {@code press} (what can be pressed), {@code chamber} (the hemicycle), {@code frame} (a
 * screen's bar, content and foot), {@code check} (is everything readable and reachable?). Each uses
 * only those before it.
 *
 * <p>Promises text and edges drawn at the real pixel size, nothing allocated while nothing changes,
 * a handful of draw calls a screen, and that a missing token, picture or glyph is named.
 *
 * <p>Holds no words of its own: every text is given by the screen.
 */
package ontherecord.screen.kit;
