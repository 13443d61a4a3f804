/**
 * A sentence to be told: its key and arguments, its words in each language, plurals. Pure.
 *
 * <p>Promises that a sentence which can be told in one language can be told in every language the
 * game ships, and that its arguments reach the reader in the order her language wants.
 *
 * <p>Never reads a language file, never knows what a sentence is about, never falls back in
 * silence.
 */
package ontherecord.message;
