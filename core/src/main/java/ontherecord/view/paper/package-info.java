/**
 * A lesson as it is played on paper, by several teams in one room. Pure.
 *
 * <p>Promises that what a team is handed holds no answer: of a round only what it shows while it is
 * open, of a dossier what is read on the screen.
 *
 * <p>Never lays out a page.
 */
package ontherecord.view.paper;
