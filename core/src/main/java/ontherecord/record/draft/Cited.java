package ontherecord.record.draft;

import ontherecord.problem.Place;
import ontherecord.record.Citation;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;

/**
 * One citation, with the dialogue that it is cited for and its places.
 *
 * @param dialogue "" where a source of any dialogue may be cited
 * @param source where the source's id stands
 * @param words where the words stand
 */
public record Cited(String dialogue, Citation cite, Place source, Place words) {

  static Cited of(Drafted<?> entry, String dialogue, Citation cite) {
    return new Cited(dialogue, cite, entry.place("cite", "source"), entry.place("cite", "words"));
  }

  static Cited ofValue(Drafted<Fact> fact, int index) {
    return of(
        fact.inner("values", index),
        fact.value().dialogue(),
        fact.value().values().get(index).cite());
  }

  static Cited ofSide(Drafted<Discrepancy> discrepancy, int index) {
    return of(
        discrepancy.inner("sides", index),
        "", // what one dialogue's source says may disagree with another's
        discrepancy.value().sides().get(index).cite());
  }
}
