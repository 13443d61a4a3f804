package ontherecord.view.group.setup;

/**
 * A set-up that was kept. What teams call themselves is not kept with it.
 *
 * @param name "" of the one that was used last
 */
public record Preset(String name, Plan plan) {}
