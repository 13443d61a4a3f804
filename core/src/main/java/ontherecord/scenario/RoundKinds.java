package ontherecord.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;
import ontherecord.record.draft.PictureDraft;

/** The kinds of round that a file may hold. */
final class RoundKinds {

  /** How each kind is read, by its word. */
  private static final Map<String, BiFunction<RoundDraft.Common, Fields, RoundDraft>> KINDS =
      Map.of(
          "choice", RoundDraft.Choice::read,
          "estimate", RoundDraft.Estimate::read,
          "order", RoundDraft.Order::read,
          "position", RoundDraft.Position::read,
          "roll-call", RoundDraft.RollCall::read,
          "trend", RoundDraft.Trend::read,
          "who-said-it", RoundDraft.Speaker::read);

  private RoundKinds() {}

  /** Reads a round; of an unknown kind the kind alone is told. */
  static Optional<RoundDraft> read(Field written) {
    Fields fields = written.table();
    Placed<BiFunction<RoundDraft.Common, Fields, RoundDraft>> kind =
        fields.required("kind").oneOf(KINDS);
    if (!kind.isThere()) {
      return Optional.empty();
    }
    RoundDraft.Common common =
        new RoundDraft.Common(
            fields.place(),
            fields.optional("dialogue").words(),
            fields.optional("discuss").text(),
            PictureDraft.read(fields.optional("image")));
    RoundDraft draft = kind.value().orElseThrow().apply(common, fields);
    fields.noteIgnored();
    fields.noOthers();
    return Optional.of(draft);
  }
}
