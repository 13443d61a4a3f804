package ontherecord.record.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Source;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.draft.Rigour;

/** Lays a lesson's own record beside those of its sources whose text stands in the file. */
public final class OwnSources {
  private OwnSources() {}

  /** Words that are cited stand in their source; of a source without a text nobody can tell. */
  public static void check(RecordDraft draft, Problems problems) {
    Map<String, SourceText> texts = new HashMap<>();
    Set<String> cited =
        draft.citations().stream().map(c -> c.cite().source()).collect(Collectors.toSet());
    for (Drafted<Source> source : draft.sources()) {
      Source told = source.value();
      if (!told.text().isEmpty()) {
        texts.putIfAbsent(told.id(), SourceText.of(String.join("\n\n", told.text())));
      } else if (!source.has("text") && cited.contains(told.id())) {
        problems.note(
            source.place(), Message.of("problem.own.source-untold").with("title", told.title()));
      }
    }
    SourceCheck.check(draft, texts, Rigour.OF_A_LESSON, problems);
  }
}
