/**
 * Parts of the library: its head, the place for a teacher's own lessons, what is offered there.
 *
 * <p>Promises that whatever is offered has its key beside it.
 *
 * <p>Never opens, writes or reads a file.
 */
package ontherecord.screen.library;
