/**
 * The user's own folder: where it is, her settings, copies of what was damaged.
 *
 * <p>Promises that a folder which cannot be used is told as a problem and the game goes on.
 *
 * <p>Never overwrites a file it could not read: that is moved aside first.
 */
package ontherecord.storage.home;
