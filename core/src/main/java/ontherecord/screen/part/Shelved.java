package ontherecord.screen.part;

import java.util.List;
import java.util.Locale;
import ontherecord.message.Phrasebook;
import ontherecord.view.LibraryView;

/**
 * The scenarios that are wanted: of one level or of all, and with some letters in title or years.
 *
 * @param level 1 to 3; 0 for all
 * @param letters in either case; "" for any
 */
public record Shelved(int level, String letters) {
  /** All of them. */
  public static final Shelved ALL = new Shelved(0, "");

  /** Those wanted, in the order they came in; a broken file is of every level. */
  public List<LibraryView.Card> of(LibraryView view, Phrasebook words) {
    return view.cards().stream()
        .filter(c -> level == 0 || c.level() == level || isBroken(c))
        .filter(c -> matches(words.say(c.title()) + " " + words.say(c.years())))
        .toList();
  }

  private boolean matches(String text) {
    return text.toLowerCase(Locale.ROOT).contains(letters.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isBroken(LibraryView.Card card) {
    return card.progress() == LibraryView.Progress.BROKEN;
  }
}
