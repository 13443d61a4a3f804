package ontherecord.record;

/**
 * Where something stands in print: the source, its section, and a few words (3 to 12) found there
 * verbatim, so that a reader can lay a finger on the passage.
 */
public record Citation(String source, String section, String words) {}
