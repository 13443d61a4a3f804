/**
 * A lesson looked through before class: every round with its answers and sources. Pure.
 *
 * <p>Promises that nothing of the lesson is left out, and that what a round shows here is what its
 * reveal shows.
 *
 * <p>Never a team's view: it holds every answer.
 */
package ontherecord.view.preview;
