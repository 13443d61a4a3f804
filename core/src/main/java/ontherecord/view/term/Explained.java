package ontherecord.view.term;

import ontherecord.message.Sayable;

/**
 * A term, explained.
 *
 * @param name as a heading
 * @param says what it means
 * @param source what that rests on; no words for a plain word
 */
public record Explained(String id, Sayable name, Sayable says, Sayable source) {}
