/**
 * A game is the list of what happened: commands ask, events record, the state is folded. Pure; time
 * and seed arrive as values.
 *
 * <p>Promises that the same log always gives the same state, and that a command is answered by
 * events or by a refusal that says why.
 *
 * <p>Never reads a clock, never rolls dice, never forgets an event.
 */
package ontherecord.session;
