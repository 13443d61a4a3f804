package ontherecord.problem;

import static java.util.Objects.requireNonNull;

import ontherecord.message.Message;

/**
 * One thing wrong in a file, told so that its author can mend it.
 *
 * @param what what is wrong
 * @param remedy what would be right
 */
public record Problem(Severity severity, Place place, Message what, Message remedy) {
  public Problem {
    requireNonNull(severity);
    requireNonNull(place);
    requireNonNull(what);
    requireNonNull(remedy);
  }
}
