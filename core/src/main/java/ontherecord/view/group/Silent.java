package ontherecord.view.group;

/**
 * A team that gave no answer to a round.
 *
 * @param away whether it was not in the room; else it passed
 */
public record Silent(TeamLine team, boolean away) {}
