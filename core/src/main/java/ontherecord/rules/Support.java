package ontherecord.rules;

/** What in the record supports a position, and what that earns. */
enum Support {
  /** The record says the same. */
  SAME(Outcome.AS_RECORDED, "reason.position.same"),
  /** A group that spoke for the delegation took it. */
  ON_BEHALF(Outcome.DEFENSIBLE, "reason.position.on-behalf"),
  /** The delegation took it itself at another dialogue. */
  ANOTHER_DIALOGUE(Outcome.DEFENSIBLE, "reason.position.another-dialogue"),
  /** It is the next one on the spectrum. */
  ONE_STEP(Outcome.DEFENSIBLE, "reason.position.one-step"),
  /** The next one on the spectrum again, and the delegation conveyed it as the view of others. */
  ONE_STEP_AND_REPORTED(Outcome.DEFENSIBLE, "reason.position.reported"),
  NONE(Outcome.NO_SUPPORT, "reason.position.no-support");

  private final Outcome outcome;
  private final String reason;

  Support(Outcome outcome, String reason) {
    this.outcome = outcome;
    this.reason = reason;
  }

  Outcome outcome() {
    return outcome;
  }

  /** The key of its sentence. */
  String reason() {
    return reason;
  }

  Credit credit(Rulebook rulebook) {
    if (outcome == Outcome.AS_RECORDED) {
      return Credit.FULL;
    }
    return outcome == Outcome.DEFENSIBLE ? new Credit(rulebook.defensible()) : Credit.NONE;
  }
}
