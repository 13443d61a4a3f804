package ontherecord.view.group.debrief;

import ontherecord.message.Sayable;

/**
 * What the documents on one dialogue do not say.
 *
 * @param dialogue its date, or its title where it has none
 */
public record SilencePage(Sayable dialogue, Sayable silence) implements DebriefPage {
  @Override
  public Chapter chapter() {
    return Chapter.SILENCES;
  }
}
