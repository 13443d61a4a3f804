package ontherecord.view.preview;

import java.util.List;
import ontherecord.message.Message;

/** A word to whoever leads a class in which somebody may come from a country that is spoken of. */
final class TeachersWord {
  /** A paragraph each. */
  static final List<Message> PARAGRAPHS =
      List.of(
          Message.of("preview.teachers.choose"),
          Message.of("preview.teachers.words"),
          Message.of("preview.teachers.out"));

  private TeachersWord() {}
}
