/**
 * The program that makes the world map: Natural Earth's borders, projected, simplified and written
 * into one small file.
 *
 * <p>From the ground up: {@code Topology} reads what is given, {@code Placed} lays every ring out
 * in one piece, {@code EqualEarth} projects, {@code Simplified} leaves out what no screen can show,
 * {@code Inmost} finds the place for a badge, {@code WorldFile} writes.
 *
 * <p>Promises the same bytes from the same inputs, and borders that neighbours share to the point.
 *
 * <p>Never travels into a jar: at play time there is only the file.
 */
package ontherecord.assets.world;
