/**
 * What an answer is worth against the record, and why. Pure: no clock, dice, disk, network, libGDX.
 *
 * <p>Promises a verdict for every answer that can be given: credit in quarters, its reasons in
 * order, its citations. The same answer against the same record is always worth the same.
 *
 * <p>Never says what is morally right, never adds fidelity to knowledge, never counts in floating
 * point.
 */
package ontherecord.rules;
