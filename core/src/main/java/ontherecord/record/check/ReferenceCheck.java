package ontherecord.record.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.record.Reference;
import ontherecord.record.State;
import ontherecord.record.Term;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.draft.RecordFile;

/** Gives the reference's files their meaning: every state and every term once, in order. */
public final class ReferenceCheck {
  private ReferenceCheck() {}

  /**
   * Checks what the reference holds.
   *
   * @param files {@code states.json}, {@code terms.json} and the sources behind them
   */
  public static Checked<Reference> check(List<RecordFile> files, Problems problems) {
    RecordDraft draft = RecordDraft.read(files, Reference.EMPTY, problems);
    Map<String, Text> sources = draft.referenceSources(problems);
    List<Term> terms = new TermsCheck(problems).check(draft.terms(problems));
    new FilesStandInCanonicalForm().check(draft, problems);
    Map<String, State> states = new TreeMap<>();
    String last = "";
    for (Drafted<State> state : draft.states(problems)) {
      String id = state.value().id();
      codes(state, problems);
      if (states.put(id, state.value()) != null || last.compareTo(id) > 0) {
        problems.cannot(
            state.place("id"),
            Message.of("problem.order-wrong").with("id", id).with("before", last));
      }
      last = id;
    }
    return problems.unlessFatal(() -> new Reference(states, sources, terms));
  }

  private static void codes(Drafted<State> state, Problems problems) {
    if (!state.value().id().matches("([A-Z]{3})?")) {
      problems.cannot(
          state.place("id"), Message.of("problem.id-form").with("id", state.value().id()));
    }
    if (!state.value().flag().matches("([a-z]{2})?")) {
      problems.cannot(
          state.place("flag"), Message.of("problem.flag-form").with("flag", state.value().flag()));
    }
  }
}
