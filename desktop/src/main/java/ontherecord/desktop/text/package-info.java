/**
 * A seat in a terminal.
 *
 * <p>Promises the same session as in the window, in plain text and in reading order, so that a
 * screen reader can follow it.
 *
 * <p>Never moves the cursor about, never relies on colour, never knows more than its seat may see.
 */
package ontherecord.desktop.text;
