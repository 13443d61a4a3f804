package ontherecord.screen.round;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Phrasebook;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;

/** Those on offer, in the order of the alphabet, where a player looks for a name; who is picked. */
final class Candidates {
  private final RoundView.OfRollCall round;
  private final TreeSet<String> picked = new TreeSet<>();
  private List<Emblem> all = List.of();
  private Phrasebook words;

  Candidates(RoundView.OfRollCall round, Phrasebook words) {
    this.round = round;
    speak(words);
  }

  /** Goes on in the words of another phrasebook, in which the alphabet may put them otherwise. */
  void speak(Phrasebook other) {
    words = other;
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    Comparator<Emblem> byName = Comparator.comparing(emblem -> words.say(emblem.name()), alphabet);
    all = round.tiles().stream().sorted(byName).toList();
  }

  List<Emblem> all() {
    return all;
  }

  /** Those who are picked, in the same order. */
  List<Emblem> picked() {
    return all.stream().filter(this::isPicked).toList();
  }

  boolean isPicked(Emblem emblem) {
    return picked.contains(emblem.id());
  }

  Set<String> ids() {
    return new TreeSet<>(picked);
  }

  /** How many may be picked. */
  int most() {
    return round.mostPicks();
  }

  /** Whether it is one speaker that is asked for, and not a whole roll. */
  boolean one() {
    return most() == 1;
  }

  /** Picks one or takes the pick back; of one speaker another pick takes the first one's place. */
  void toggle(Emblem emblem) {
    boolean taken = !picked.remove(emblem.id());
    if (taken && one()) {
      picked.clear();
    }
    if (taken && picked.size() < most()) {
      picked.add(emblem.id());
    }
  }

  /** Whether what was typed stands in a name or begins its letters. */
  boolean matches(Emblem emblem, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return words.say(emblem.name()).toLowerCase(Locale.ROOT).contains(wanted)
        || emblem.initials().toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
