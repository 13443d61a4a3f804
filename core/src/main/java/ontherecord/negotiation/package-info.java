/**
 * How the recorded delegations respond to a draft text. Pure.
 *
 * <p>Its place is kept: promises that each response follows from recorded positions alone and
 * carries its reason and its citation.
 *
 * <p>Never lets a delegation speak on an issue on which nothing is recorded for it.
 */
package ontherecord.negotiation;
