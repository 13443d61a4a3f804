package ontherecord.storage.log;

import java.time.Instant;
import ontherecord.session.Event;

/**
 * One line of a log.
 *
 * @param number from 1, counting up without a gap
 * @param at when it was kept
 */
public record LoggedEvent(int number, Instant at, Event event) {}
