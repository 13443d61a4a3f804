/**
 * How answers come in: a grid of raised cards, one team after another at the keyboard, or one
 * answer of the whole room. Parts, to be built into whatever screen they are wanted on.
 *
 * <p>Promises that what is an answer is asked to be kept at once, and that no single key makes a
 * wrong one.
 *
 * <p>Never knows what is right.
 */
package ontherecord.screen.group.entry;
