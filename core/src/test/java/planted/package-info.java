/** A house built wrong on purpose, so that the rules of the real one can be seen to fail. */
package planted;
