package ontherecord.view.group.debrief;

import ontherecord.view.Mark;

/**
 * A position as the room knew it: by its mark, and by the letter of the card that was raised.
 *
 * @param letter "A" for the first of the spectrum
 */
public record Lettered(String letter, Mark mark) {}
