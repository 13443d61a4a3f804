/**
 * Programs that run when the project is built and make pictures: flags, marks.
 *
 * <p>Promises the same bytes from the same inputs, and nothing done twice when nothing has changed.
 *
 * <p>Never travels into a jar: at play time there are only the pictures.
 */
package ontherecord.assets;
