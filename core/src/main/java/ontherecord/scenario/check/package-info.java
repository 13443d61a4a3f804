/**
 * What must hold of a scenario before it can be played, one promise a checker. Pure; part of the
 * room {@code scenario}.
 *
 * <p>Promises every problem at once, each with its place and, where there is one, a way out.
 *
 * <p>Never alters a draft, never reads a file.
 */
package ontherecord.scenario.check;
