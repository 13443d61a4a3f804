/**
 * What must hold of the record's files, one promise a checker. Pure; part of the room {@code
 * record}.
 *
 * <p>Promises every problem at once, each with its place.
 *
 * <p>Never reads a file, never mends one.
 */
package ontherecord.record.check;
