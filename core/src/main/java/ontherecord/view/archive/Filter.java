package ontherecord.view.archive;

import java.util.Set;

/**
 * Which part of the record a matrix shows.
 *
 * @param dialogues ids of the dialogues; empty for all
 */
public record Filter(Set<String> dialogues, Delegations delegations) {

  /** Everything. */
  public static final Filter ALL = new Filter(Set.of(), Delegations.RECORDED);

  public Filter {
    dialogues = Set.copyOf(dialogues);
  }

  /** Whether a dialogue is shown. */
  public boolean shows(String dialogue) {
    return dialogues.isEmpty() || dialogues.contains(dialogue);
  }

  /** Which delegations. */
  public enum Delegations {
    /** All of which anything is recorded. */
    RECORDED,
    /** Groups of states and regional organisations among them. */
    GROUPS,
    /** Those of which anything is recorded at two dialogues or more. */
    TWICE
  }
}
