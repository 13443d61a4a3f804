/**
 * The record laid open: by delegation, by issue, by dialogue, by search, and where the sources
 * disagree. Pure.
 *
 * <p>Promises that every line can be followed to the words of a source.
 *
 * <p>Never judges anybody's answer, and never says more than the record does.
 */
package ontherecord.view.archive;
