/**
 * Files in, files out: record, scenarios, words, session logs, settings, exports. The only room
 * with Gson and with the user's files.
 *
 * <p>Promises that what was written is on the disk before it says so, and that a file it cannot
 * read is told as problems with their places.
 *
 * <p>Never gives a file meaning beyond its form, never overwrites what it could not read, never
 * knows a screen.
 */
package ontherecord.storage;
