package ontherecord.view.term;

/**
 * Where a term stands in a text.
 *
 * @param from index of its first character
 * @param to index after its last
 */
public record Found(int from, int to, Explained term) {}
