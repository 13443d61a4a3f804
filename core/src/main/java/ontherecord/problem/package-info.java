/**
 * One problem in a file, told so that its author can mend it. Pure.
 *
 * <p>Promises a place (file, line, column, path), a severity, a sentence and, where there is one, a
 * way out.
 *
 * <p>Never throws in place of telling, never stops at the first problem, never alters a file.
 */
package ontherecord.problem;
