package ontherecord.screen.kit.map;

/**
 * A name on the map and the line that leads to it.
 *
 * @param badge to which it belongs
 * @param box around the name, in pixels of the map
 */
record Callout(Badge badge, Box box, Leader leader) {}
