/**
 * The chamber: a hemicycle in which delegations sit by what they are recorded as saying. Before
 * that is shown, {@code PickChamber} seats those on offer in the order of their names, to be
 * picked.
 *
 * <p>Where everyone sits is reckoned without a window ({@code Seats}, {@code CardSeats}); the
 * widgets only draw it. Promises that every tile stays in its wedge, that none touches another, and
 * that the seat of one to be picked tells nothing.
 */
package ontherecord.screen.kit.chamber;
