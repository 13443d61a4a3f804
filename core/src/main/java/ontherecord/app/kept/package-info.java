/**
 * The sessions kept so far, as somebody looks through them: what each is, how far it went, what is
 * wrong with a damaged one.
 *
 * <p>Never alters one.
 */
package ontherecord.app.kept;
