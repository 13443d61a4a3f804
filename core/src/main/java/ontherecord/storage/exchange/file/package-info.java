/**
 * What kind of file it is that somebody brought, and which text stands in it. Part of the room
 * {@code storage}.
 *
 * <p>Promises to look at the bytes and not only at the name, and to tell what it took them for.
 *
 * <p>Never takes a letter for another in silence.
 */
package ontherecord.storage.exchange.file;
