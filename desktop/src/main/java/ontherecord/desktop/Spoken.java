package ontherecord.desktop;

import java.util.Arrays;
import java.util.stream.Collectors;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The language that a command is to speak. */
final class Spoken {
  private Spoken() {}

  /**
   * The one that was named; that of those words where none was.
   *
   * @param locale "" for none
   * @throws ParameterException where the game does not speak it
   */
  static Language in(String locale, CommandSpec spec, Phrasebook words) {
    if (locale.isEmpty()) {
      return words.language();
    }
    return Language.byCode(locale)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    words.say(
                        Message.of("command.no-language")
                            .with("language", locale)
                            .with("languages", all()))));
  }

  private static String all() {
    return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
  }
}
