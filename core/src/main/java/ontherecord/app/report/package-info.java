/**
 * What is taken home from sessions: reports to read and print, mark sheets. Part of {@code app}.
 *
 * <p>Promises that every figure can be followed to the round it comes from, and every verdict to
 * its source.
 *
 * <p>Never judges, never adds one figure to another, never leaves a log out without saying so.
 */
package ontherecord.app.report;
