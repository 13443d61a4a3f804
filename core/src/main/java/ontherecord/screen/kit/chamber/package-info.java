/**
 * The chamber: a hemicycle in which delegations sit by what they are recorded as saying.
 *
 * <p>Where everyone sits is reckoned without a window ({@code Seats}); the widgets only draw it.
 * Promises that every tile stays in its wedge and that none touches another.
 */
package ontherecord.screen.kit.chamber;
