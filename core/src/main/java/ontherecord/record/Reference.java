package ontherecord.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts about the world that no source gives; never part of the record. */
public record Reference(Map<String, State> states) {

  public static final Reference EMPTY = new Reference(Map.of());

  public Reference {
    states = java.util.Collections.unmodifiableMap(new TreeMap<>(states));
  }

  public Optional<State> state(String id) {
    return Optional.ofNullable(states.get(id));
  }

  public Collection<State> all() {
    return states.values();
  }
}
