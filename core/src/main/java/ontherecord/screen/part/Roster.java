package ontherecord.screen.part;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Phrasebook;
import ontherecord.view.DelegationsView;
import ontherecord.view.DelegationsView.Tile;

/**
 * The delegations that are wanted, in the order of their names in the language spoken, in one group
 * or in one for each kind.
 *
 * @param letters in a name or an id, in either case; "" for any
 */
public record Roster(boolean grouped, String letters) {
  /** All of them in one list. */
  public static final Roster ALL = new Roster(false, "");

  /** Groups by name; the one group of a list that is not grouped is named "". */
  public Map<String, List<Tile>> of(DelegationsView view, Phrasebook words) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    Map<String, List<Tile>> groups = new TreeMap<>(collator);
    view.tiles().stream()
        .filter(t -> matches(words.say(t.emblem().name()) + " " + t.emblem().id()))
        .sorted(Comparator.comparing(t -> words.say(t.emblem().name()), collator))
        .forEach(
            t ->
                groups
                    .computeIfAbsent(
                        grouped ? words.say(t.emblem().kind()) : "",
                        g -> new java.util.ArrayList<>())
                    .add(t));
    return groups;
  }

  private boolean matches(String text) {
    return text.toLowerCase(Locale.ROOT).contains(letters.strip().toLowerCase(Locale.ROOT));
  }

  /** The same with other letters. */
  public Roster with(String other) {
    return new Roster(grouped, other);
  }

  /** The same, grouped where it was not and not where it was. */
  public Roster turned() {
    return new Roster(!grouped, letters);
  }
}
