/**
 * A group session before it begins: who is to speak for whom, how answers come in, what is timed.
 * Pure.
 *
 * <p>Promises that whatever is set up here can be begun.
 *
 * <p>Never tells where a delegation stands.
 */
package ontherecord.view.group.setup;
