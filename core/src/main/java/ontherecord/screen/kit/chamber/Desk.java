package ontherecord.screen.kit.chamber;

/**
 * A small seat in the rows.
 *
 * @param x of its centre, from the middle of the chamber's base
 * @param y of its centre, upwards from the base
 * @param angle of its long side, in degrees
 */
public record Desk(float x, float y, float angle) {}
