package ontherecord.session;

/** Says what may happen in a session, and what may not. */
@FunctionalInterface
public interface Presiding {

  /** Grants what is asked for as events, or refuses it. */
  Decision decide(State state, Command command);
}
