/**
 * The record as its files hold it: every entry with its place, not yet believed. Pure; part of the
 * room {@code record}.
 *
 * <p>Promises that each value stands as it was written, and that whatever is missing or of the
 * wrong kind has been told.
 *
 * <p>Never asks whether entries fit one another: that is the room's {@code check}.
 */
package ontherecord.record.draft;
