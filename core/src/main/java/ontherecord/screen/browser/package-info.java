/**
 * Parts of the screen on which a file is looked for.
 *
 * <p>Promises that every folder and file is reached by keyboard, and that letters search.
 *
 * <p>Never reads a folder itself.
 */
package ontherecord.screen.browser;
