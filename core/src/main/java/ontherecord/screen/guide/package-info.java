/**
 * The guide for teachers: what stands on one of its pages.
 *
 * <p>Promises that what is to be copied is shown letter by letter as it is copied.
 */
package ontherecord.screen.guide;
