package ontherecord.app.paper;

/** The parts of what is handed out, by which the run sheet tells their pages. */
final class Parts {
  static final String RUN = "run";
  static final String PLACARDS = "placards";
  static final String DOSSIERS = "dossiers";
  static final String CARDS = "cards";
  static final String ANSWERS = "answers";
  static final String ROUNDS = "rounds";
  static final String VOTE = "vote";
  static final String CONSENSUS = "consensus";

  private Parts() {}
}
