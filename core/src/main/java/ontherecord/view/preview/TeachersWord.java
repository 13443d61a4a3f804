package ontherecord.view.preview;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.Scenario;

/** A word to whoever leads a class in which somebody may come from a country that is spoken of. */
public final class TeachersWord {
  private static final List<Message> PARAGRAPHS =
      List.of(
          Message.of("preview.teachers.choose"),
          Message.of("preview.teachers.words"),
          Message.of("preview.teachers.out"));

  private TeachersWord() {}

  /** A paragraph each; none for a debate of another kind, of which we do not know what it is on. */
  public static List<Sayable> of(Scenario scenario) {
    return scenario.hasOwnRecord() ? List.of() : List.copyOf(PARAGRAPHS);
  }
}
