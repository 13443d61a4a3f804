/**
 * What holds of every book of pages that is ours, whatever stands on them. Pure; part of the room
 * {@code scenario}.
 *
 * <p>Promises that the introduction and the guide are held to the same.
 *
 * <p>Never looks at a teacher's file: hers may be in one language.
 */
package ontherecord.scenario.page;
