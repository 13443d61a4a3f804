package ontherecord.problem;

import static java.util.Objects.requireNonNull;

import ontherecord.message.Message;

/**
 * One thing wrong in a file, told so that its author can mend it. Words of the file that go into it
 * are cut where they are too long for a sentence, and made visible where they are not.
 *
 * @param what what is wrong
 * @param remedy what would be right
 */
public record Problem(Severity severity, Place place, Message what, Message remedy) {
  public Problem {
    requireNonNull(severity);
    requireNonNull(place);
    what = Legible.of(what);
    remedy = Legible.of(remedy);
  }
}
