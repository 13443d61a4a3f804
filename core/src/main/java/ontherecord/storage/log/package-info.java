/**
 * Session logs: every event on a line of its own, on the disk before the game goes on.
 *
 * <p>Promises that an event once kept is never lost, that two games never write one log, and that a
 * damaged log says where.
 *
 * <p>Never knows what an event means for the game, never shortens a log without keeping a copy.
 */
package ontherecord.storage.log;
