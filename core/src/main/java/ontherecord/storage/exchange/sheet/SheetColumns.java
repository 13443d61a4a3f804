package ontherecord.storage.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;

/** The columns of our own sheet, in their order, by the keys of their headings. */
public final class SheetColumns {
  private static final int OPTIONS = 7;

  /** The first columns, in front of the answers. */
  private static final List<String> FIRST = List.of("kind", "question");

  private static final List<String> LAST =
      List.of(
          "right",
          "because",
          "discuss",
          "number",
          "from",
          "to",
          "dialogue",
          "issue",
          "position",
          "statement",
          "fact",
          "trend",
          "discrepancy",
          "candidates",
          "note");

  private SheetColumns() {}

  /** The keys of all columns: {@code kind}, {@code option-1}. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>(FIRST);
    for (int i = 1; i <= OPTIONS; i++) {
      keys.add("option-" + i);
    }
    keys.addAll(LAST);
    return List.copyOf(keys);
  }

  /** What a column is called. */
  public static String heading(String key, Phrasebook words) {
    return key.startsWith("option-")
        ? words.say(Message.of("sheet.option").with("number", key.substring(7)))
        : words.say("sheet." + key);
  }
}
