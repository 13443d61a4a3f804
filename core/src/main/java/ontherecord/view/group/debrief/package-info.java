/**
 * A group session looked back on, page by page: the most important part of a simulation. Pure.
 *
 * <p>Promises that every page says one thing, that every chapter is there or left out whole, and
 * that fidelity and knowledge are never added.
 *
 * <p>Never praises and never blames: it tells what was said and what is recorded.
 */
package ontherecord.view.group.debrief;
