/**
 * Parts that the game's own screens share: built of the kit, fed by views.
 *
 * <p>Promises nothing the kit does not promise; knows what a view holds, where the kit does not.
 */
package ontherecord.screen.part;
