package ontherecord.record.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.record.Seal;
import ontherecord.record.Source;
import ontherecord.record.Statement;
import ontherecord.record.draft.Cited;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Every citation's words, and every quotation, were once found in the very text they cite. */
final class EveryCitationIsSealed implements Promise {
  private record Sealed(String source, String words, String text) {}

  @Override
  public void check(RecordDraft draft, Problems problems) {
    Map<String, String> texts =
        draft.sources().stream()
            .map(Drafted::value)
            .collect(Collectors.toMap(Source::id, Source::sha256, (a, b) -> a));
    Set<Sealed> seals =
        draft.seals().stream()
            .map(Drafted::value)
            .map(s -> new Sealed(s.source(), s.words(), s.text()))
            .collect(Collectors.toSet());
    for (Cited cited : draft.citations()) {
      sealed(cited.cite().source(), cited.cite().words(), cited.words(), texts, seals, problems);
    }
    for (Drafted<Statement> drafted : draft.statements()) {
      Statement s = drafted.value();
      sealed(s.cite().source(), s.quote(), drafted.place("quote"), texts, seals, problems);
    }
  }

  private static void sealed(
      String source,
      String words,
      Place place,
      Map<String, String> texts,
      Set<Sealed> seals,
      Problems problems) {
    String text = texts.get(source);
    if (text != null
        && !words.isEmpty()
        && !seals.contains(new Sealed(source, Seal.hash(words), text))) {
      problems.cannot(place, Message.of("problem.seal-missing").with("source", source));
    }
  }
}
