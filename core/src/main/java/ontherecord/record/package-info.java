/**
 * Who is recorded as saying what, on which issue, at which dialogue, and where it is printed. Pure.
 *
 * <p>Promises that every statement, trend and fact in hand carries its citation, and that every
 * reference in it leads somewhere.
 *
 * <p>Never judges, never fills a gap: a delegation whose words no source reports has no statement.
 */
package ontherecord.record;
