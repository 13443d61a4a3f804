/**
 * What a class reads before its first lesson: what the responsibility to protect is, in two
 * minutes. Pure; part of the room {@code scenario}.
 *
 * <p>Promises that each of its sentences rests on the record or is called our own, and tells every
 * problem of its file at once.
 *
 * <p>Never says more than it cites, never asks anything and never counts for a result.
 */
package ontherecord.scenario.introduction;
