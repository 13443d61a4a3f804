package ontherecord.record.check;

import java.util.Arrays;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Every text of ours is there in every language of the program. */
final class TextsAreInEveryLanguage implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<?> entry : draft.all()) {
      texts(entry.written(), problems);
    }
  }

  private static void texts(Written written, Problems problems) {
    if (written instanceof Written.Items items) {
      items.values().forEach(item -> texts(item, problems));
    } else if (written instanceof Written.Table table) {
      languages(table, problems);
      table.members().forEach(member -> texts(member.value(), problems));
    }
  }

  private static void languages(Written.Table table, Problems problems) {
    if (Arrays.stream(Language.values()).noneMatch(l -> has(table, l))) {
      return;
    }
    for (Language language : Language.values()) {
      if (!has(table, language)) {
        problems.cannot(
            table.place(),
            Message.of("problem.text-untranslated").with("language", language.ownName()));
      }
    }
  }

  private static boolean has(Written.Table table, Language language) {
    return table.members().stream().anyMatch(m -> m.key().equals(language.code()));
  }
}
