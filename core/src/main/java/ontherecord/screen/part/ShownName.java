package ontherecord.screen.part;

import ontherecord.message.Phrasebook;
import ontherecord.view.Emblem;

/** What somebody is called where two lines are all there is: a long name in its short form. */
public final class ShownName {
  private static final int LONGEST = 28;

  private ShownName() {}

  /** The name, or its short form. */
  public static String of(Phrasebook words, Emblem emblem) {
    String whole = words.say(emblem.name());
    return whole.length() <= LONGEST ? whole : words.say(emblem.shortName());
  }
}
