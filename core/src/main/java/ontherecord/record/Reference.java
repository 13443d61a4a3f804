package ontherecord.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ontherecord.message.Text;

/**
 * Facts about the world that no source gives, and words explained; never part of the record.
 *
 * @param sources the titles of the public sources behind it, by their ids
 * @param terms in the order of their ids
 */
public record Reference(Map<String, State> states, Map<String, Text> sources, List<Term> terms) {

  public static final Reference EMPTY = new Reference(Map.of());

  public Reference {
    states = java.util.Collections.unmodifiableMap(new TreeMap<>(states));
    sources = java.util.Collections.unmodifiableMap(new TreeMap<>(sources));
    terms = List.copyOf(terms);
  }

  /** Of states only. */
  public Reference(Map<String, State> states) {
    this(states, Map.of(), List.of());
  }

  /** The same, with the terms of one kind only. */
  public Reference withTerms(Term.Kind kind) {
    return new Reference(
        states, sources, terms.stream().filter(term -> term.kind() == kind).toList());
  }

  public Optional<State> state(String id) {
    return Optional.ofNullable(states.get(id));
  }

  public Collection<State> all() {
    return states.values();
  }
}
