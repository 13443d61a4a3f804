/**
 * The launcher and its commands.
 *
 * <p>Promises one way in on Windows, macOS and Linux, exit codes that a script can rely on (0 fine,
 * 1 problems found or failed, 2 wrong usage), and output in UTF-8 whatever the locale.
 *
 * <p>Never holds a rule of the game, never shows a stack trace for what a user can mend.
 */
package ontherecord.desktop;
