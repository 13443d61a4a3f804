/**
 * The parts of the introduction: a page's sentences with the numbers of their passages, and the
 * pictures beside them.
 *
 * <p>Promises that no picture says what the sentences beside it do not.
 */
package ontherecord.screen.introduction;
