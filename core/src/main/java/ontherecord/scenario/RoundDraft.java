package ontherecord.scenario;

import java.util.List;
import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.record.draft.PictureDraft;

/**
 * One round as its author wrote it. The next kind is one record here and one line in {@link
 * RoundKinds}.
 */
public sealed interface RoundDraft {

  /** How far a scale may reach to either side. */
  long FURTHEST = 1_000_000_000_000L;

  /** What rounds of every kind have. */
  record Common(Place place, Placed<String> dialogue, Placed<Text> discuss, PictureDraft picture) {}

  Common common();

  default Place place() {
    return common().place();
  }

  /** The author's own question, where the kind has one. */
  default Placed<Text> prompt() {
    return Placed.missing(place());
  }

  /** What it names of the record, by id. */
  default EvidenceDraft evidence() {
    return EvidenceDraft.NONE;
  }

  /** Who is on offer, where the kind has candidates; empty where the author left them out. */
  default List<Placed<String>> candidates() {
    return List.of();
  }

  /** Whether only delegations may be on offer, and not officials or civil society. */
  default boolean offersOnlyDelegations() {
    return true;
  }

  /** {@code "kind": "position"}. */
  record Position(Common common, Placed<String> issue) implements RoundDraft {
    static Position read(Common common, Fields fields) {
      return new Position(common, fields.required("issue").words());
    }
  }

  /** {@code "kind": "choice"}. */
  record Choice(
      Common common,
      Placed<Text> prompt,
      List<OptionDraft> options,
      Place optionsAt,
      Placed<Text> because,
      EvidenceDraft evidence)
      implements RoundDraft {
    static Choice read(Common common, Fields fields) {
      Field options = fields.required("options");
      return new Choice(
          common,
          fields.required("prompt").text(),
          options.items(2).stream().map(OptionDraft::read).toList(),
          options.place(),
          fields.optional("because").text(),
          EvidenceDraft.read(fields));
    }
  }

  /** {@code "kind": "estimate"}. */
  record Estimate(
      Common common, Placed<String> fact, Placed<Long> from, Placed<Long> to, Placed<Text> prompt)
      implements RoundDraft {
    static Estimate read(Common common, Fields fields) {
      return new Estimate(
          common,
          fields.required("fact").words(),
          fields.required("from").wholeNumber(-FURTHEST, FURTHEST),
          fields.required("to").wholeNumber(-FURTHEST, FURTHEST),
          fields.optional("prompt").text());
    }

    @Override
    public EvidenceDraft evidence() {
      return fact.isThere() ? EvidenceDraft.ofFacts(List.of(fact)) : EvidenceDraft.NONE;
    }
  }

  /** {@code "kind": "order"}. */
  record Order(Common common, List<Placed<String>> facts, Placed<Text> prompt)
      implements RoundDraft {
    static Order read(Common common, Fields fields) {
      return new Order(
          common, fields.required("facts").wordsList(3), fields.optional("prompt").text());
    }

    @Override
    public EvidenceDraft evidence() {
      return EvidenceDraft.ofFacts(facts);
    }
  }

  /** {@code "kind": "trend"}. */
  record Trend(
      Common common, Placed<String> trend, Placed<Long> from, Placed<Long> to, Placed<Text> prompt)
      implements RoundDraft {
    static Trend read(Common common, Fields fields) {
      return new Trend(
          common,
          fields.required("trend").words(),
          fields.optional("from").wholeNumber(-FURTHEST, FURTHEST),
          fields.optional("to").wholeNumber(-FURTHEST, FURTHEST),
          fields.optional("prompt").text());
    }

    @Override
    public EvidenceDraft evidence() {
      return trend.isThere() ? EvidenceDraft.ofTrends(List.of(trend)) : EvidenceDraft.NONE;
    }
  }

  /** {@code "kind": "who-said-it"}. */
  record Speaker(
      Common common, Placed<String> statement, List<Placed<String>> candidates, Placed<Text> prompt)
      implements RoundDraft {
    static Speaker read(Common common, Fields fields) {
      return new Speaker(
          common,
          fields.required("statement").words(),
          fields.optional("candidates").wordsList(2),
          fields.optional("prompt").text());
    }

    @Override
    public EvidenceDraft evidence() {
      return statement.isThere()
          ? EvidenceDraft.ofStatements(List.of(statement))
          : EvidenceDraft.NONE;
    }

    @Override
    public boolean offersOnlyDelegations() {
      return false;
    }
  }

  /** {@code "kind": "roll-call"}. */
  record RollCall(
      Common common,
      Placed<String> issue,
      Placed<String> position,
      List<Placed<String>> statements,
      List<Placed<String>> candidates,
      Placed<Text> prompt)
      implements RoundDraft {
    static RollCall read(Common common, Fields fields) {
      return new RollCall(
          common,
          fields.optional("issue").words(),
          fields.optional("position").words(),
          fields.optional("statement").wordsOrList(),
          fields.optional("candidates").wordsList(2),
          fields.optional("prompt").text());
    }

    @Override
    public EvidenceDraft evidence() {
      return EvidenceDraft.ofStatements(statements);
    }
  }
}
