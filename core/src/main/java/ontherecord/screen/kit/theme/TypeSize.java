package ontherecord.screen.kit.theme;

/**
 * How one style is set.
 *
 * @param size pixels at a window height of 1080
 * @param line pixels from baseline to baseline at a window height of 1080
 * @param weight the cut
 * @param tracking thousandths of the size added after every letter
 */
public record TypeSize(float size, float line, Weight weight, float tracking) {}
