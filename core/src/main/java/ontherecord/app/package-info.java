/**
 * Opens the doors: wiring, settings, which screen comes next.
 *
 * <p>Promises that every door leads somewhere and that what fails on the way is told in a sentence
 * with a way on.
 *
 * <p>Never judges an answer, never draws.
 */
package ontherecord.app;
