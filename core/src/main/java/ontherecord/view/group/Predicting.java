package ontherecord.view.group;

import ontherecord.view.Emblem;

/**
 * A team that predicts another's position, since nothing is recorded for its own.
 *
 * @param asked whose position it predicts
 */
public record Predicting(TeamLine team, Emblem asked) {}
