/**
 * A group session as its facilitator alone sees it: the next step, notes, who has answered, and
 * what is right. Pure.
 *
 * <p>The only views of an open round that tell its answer; none of them is ever for the wall.
 */
package ontherecord.view.group.lead;
