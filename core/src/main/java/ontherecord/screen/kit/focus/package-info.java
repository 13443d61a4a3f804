/**
 * Where the keyboard is: what can be pressed, which one is focused, and the keys a screen answers.
 *
 * <p>Promises that whatever can be pressed is reached by arrows and by Tab, that the focused one
 * wears a ring in the accent which nothing covers, and that letters typed into a field go nowhere
 * else.
 */
package ontherecord.screen.kit.focus;
