package ontherecord.scenario.page;

import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;

/** A text that is ours is there in every language of the program. */
public final class EveryLanguage {
  private EveryLanguage() {}

  /** Tells every language that it lacks; nothing of a text that is missing altogether. */
  public static void check(Placed<Text> written, Problems problems) {
    for (Language language : Language.values()) {
      if (written.isThere()
          && !written.orElse(Text.NONE).byLanguage().containsKey(language.code())) {
        problems.cannot(
            written.place(),
            Message.of("problem.text-untranslated").with("language", language.ownName()));
      }
    }
  }
}
