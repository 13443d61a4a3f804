package ontherecord.record.draft;

import ontherecord.problem.Place;
import ontherecord.record.Citation;
import ontherecord.record.Fact;

/**
 * One citation, with the dialogue that it is cited for and its places.
 *
 * @param source where the source's id stands
 * @param words where the words stand
 */
public record Cited(String dialogue, Citation cite, Place source, Place words) {

  static Cited of(Drafted<?> entry, String dialogue, Citation cite) {
    return new Cited(dialogue, cite, entry.place("cite", "source"), entry.place("cite", "words"));
  }

  static Cited ofValue(Drafted<Fact> fact, int index) {
    Drafted<Fact> value = new Drafted<>(fact.value(), fact.file(), fact.value("values", index));
    return of(value, fact.value().dialogue(), fact.value().values().get(index).cite());
  }
}
