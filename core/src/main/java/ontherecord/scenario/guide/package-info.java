/**
 * The guide for teachers who write a lesson of their own, and the examples in it. Pure; part of the
 * room {@code scenario}.
 *
 * <p>Promises that it stands in every language, and that every example it names is there with the
 * part that it shows.
 *
 * <p>Never part of a lesson: nothing in it is asked or counted.
 */
package ontherecord.scenario.guide;
