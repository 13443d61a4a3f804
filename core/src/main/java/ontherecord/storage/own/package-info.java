/**
 * A teacher's own files: what of them the game reads, the folder they are kept in, what is begun
 * there for her.
 *
 * <p>Nothing that is there is ever written over: a new file takes the first name that is free. A
 * folder that cannot be read or made is told in a sentence.
 *
 * <p>Never decides what a file means: that is asked where scenarios are read and quizzes taken in.
 */
package ontherecord.storage.own;
