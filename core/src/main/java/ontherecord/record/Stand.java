package ontherecord.record;

/**
 * One recorded position of one delegation: the statement that carries it, and how it is tied to the
 * delegation.
 */
public record Stand(
    String speaker, String position, Attribution attribution, Statement statement) {}
