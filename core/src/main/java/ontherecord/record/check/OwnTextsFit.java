package ontherecord.record.check;

import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * In a lesson's own record every text is short enough for the screens to show it. The longest of
 * the game's own are somewhat shorter.
 */
final class OwnTextsFit implements Promise {
  private static final int USUALLY = 300;

  /** How many characters a key holds, where that is not {@link #USUALLY}. */
  private static final Map<String, Integer> MOST =
      Map.ofEntries(
          Map.entry("label", 40),
          Map.entry("meaning", 140),
          Map.entry("name", 70),
          Map.entry("short", 20),
          Map.entry("role", 80),
          Map.entry("question", 160),
          Map.entry("publisher", 80),
          Map.entry("word", 60),
          Map.entry("of", 40),
          Map.entry("unit", 30),
          Map.entry("what", 130),
          Map.entry("section", 170),
          Map.entry("agenda", 600),
          Map.entry("note", 500),
          Map.entry("title", 200));

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<?> entry : draft.all()) {
      table(entry.written(), problems);
    }
  }

  private static void table(Written written, Problems problems) {
    if (written instanceof Written.Table table) {
      for (Written.Member member : table.members()) {
        // A source's whole text is as long as it is.
        if (!member.key().equals("text") && !member.key().equals("image")) {
          value(member.key(), member.value(), problems);
        }
      }
    }
  }

  private static void value(String key, Written value, Problems problems) {
    if (value instanceof Written.Words words) {
      fits(words, MOST.getOrDefault(key, USUALLY), problems);
    } else if (value instanceof Written.Items items) {
      items.values().forEach(item -> value(key, item, problems));
    } else if (value instanceof Written.Table table) {
      for (Written.Member member : table.members()) {
        boolean language = Language.byCode(member.key()).isPresent();
        value(language ? key : member.key(), member.value(), problems);
      }
    }
  }

  private static void fits(Written.Words words, int most, Problems problems) {
    int length = words.words().codePointCount(0, words.words().length());
    if (length > most) {
      problems.cannot(
          words.place(),
          Message.of("problem.own.text-long").with("length", length).with("most", most));
    }
  }
}
