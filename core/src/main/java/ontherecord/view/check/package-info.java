/**
 * A teacher's file while it is written: what must be mended in it, where, and what is fine.
 *
 * <p>Promises that whatever stands in a file can be shown: no text is longer than a screen holds,
 * and what cannot be seen is shown by its number.
 *
 * <p>Never alters what stands in a file, and suggests only what its check suggests.
 */
package ontherecord.view.check;
