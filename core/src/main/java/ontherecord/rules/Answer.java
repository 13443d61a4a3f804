package ontherecord.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a team hands in: one shape a kind of round. */
public sealed interface Answer {

  /** A position on the round's issue, by its id. */
  record PositionTaken(String position) implements Answer {}

  /** Options of a choice, by their place in the scenario file, from 0. */
  record OptionsChosen(List<Integer> options) implements Answer {
    public OptionsChosen {
      options = List.copyOf(new TreeSet<>(options));
    }
  }

  /** A number on the round's scale. */
  record NumberEstimated(long number) implements Answer {}

  /** Things put in order, by their places in the scenario file, from 0; least or earliest first. */
  record Ordered(List<Integer> places) implements Answer {
    public Ordered {
      places = List.copyOf(places);
    }
  }

  /** The delegations picked, by id. */
  record RollCalled(Set<String> delegations) implements Answer {
    public RollCalled {
      delegations = java.util.Collections.unmodifiableSet(new TreeSet<>(delegations));
    }
  }
}
