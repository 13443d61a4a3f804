/**
 * Pictures made of areas, lines, words and flags, for pages and for paper: the room and the world.
 * Part of the room {@code storage}.
 *
 * <p>Promises that a picture needs nothing but itself, has its colours from the game's two themes
 * and tells in words what it shows.
 *
 * <p>Never places anything: where things are is given.
 */
package ontherecord.storage.drawing;
