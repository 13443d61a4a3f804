/**
 * One texture page with every letter, flag and mark at the very pixel size it is shown in, and the
 * brush that draws from it.
 *
 * <p>Promises that a screen is drawn from one texture (a second one where the first is full), that
 * edges are smooth without multisampling, and that nothing is allocated by drawing. What is missing
 * is named: a glyph is reported, a flag or mark fails.
 */
package ontherecord.screen.kit.page;
