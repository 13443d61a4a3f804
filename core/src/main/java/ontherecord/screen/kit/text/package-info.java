/**
 * Words set in lines: measured, broken and drawn.
 *
 * <p>Promises that text which does not fit says so ({@code cut}) and is never shortened in silence,
 * and that nothing is allocated while text, width and look stay the same.
 */
package ontherecord.screen.kit.text;
