/**
 * The world map: who is recorded at which position, on the land it speaks for.
 *
 * <p>{@link ontherecord.screen.kit.map.WorldMap} is the widget and {@link
 * ontherecord.screen.kit.map.Chart} what it shows; {@link ontherecord.screen.kit.map.PickMap} has
 * candidates to be picked instead; all else is how. {@code World} reads {@code map/world.bin},
 * {@code Painter} turns it into pixels once, {@code Badges} and {@code Callouts} find room for
 * marks and names.
 *
 * <p>Promises that colour is never alone, that no name hides another, and that a frame costs two
 * textures and no memory.
 *
 * <p>Never names a territory of its own: only who is recorded.
 */
package ontherecord.screen.kit.map;
