package ontherecord.desktop.text;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;

/** Things told one under another, each with the number it is chosen by. */
final class Numbered {
  private Numbered() {}

  static void tell(Voice voice, List<? extends Sayable> items) {
    for (int i = 0; i < items.size(); i++) {
      voice.item((i + 1) + ". ", items.get(i));
    }
  }

  /** Which of so many; answered by its place, from 0. */
  static Question<Integer> question(Runnable tell, int size) {
    return new Question<>(
        tell,
        Message.of("text.choose"),
        Message.of("text.expected.one").with("most", size),
        List.of(),
        line -> Typed.place(line, size));
  }
}
