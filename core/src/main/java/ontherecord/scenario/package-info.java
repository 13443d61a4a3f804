/**
 * A lesson: the draft as written, the scenario as checked. Pure.
 *
 * <p>Promises that a draft mirrors its file, value by value and place by place, and that a scenario
 * in hand can always be played.
 *
 * <p>Never gives a draft meaning before it is checked, never alters what its author wrote.
 */
package ontherecord.scenario;
