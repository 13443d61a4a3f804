package ontherecord.screen.part;

import java.util.List;
import java.util.Locale;
import ontherecord.message.Phrasebook;
import ontherecord.view.LibraryView;

/**
 * The scenarios that are wanted: of one level, of all or one's own, and with some letters in title,
 * years or file name.
 *
 * @param level 1 to 3; 0 for all; {@link #OWN}
 * @param letters in either case; "" for any
 */
public record Shelved(int level, String letters) {
  /** A teacher's own, of any level. */
  public static final int OWN = 4;

  /** All of them. */
  public static final Shelved ALL = new Shelved(0, "");

  /** Those wanted, in the order they came in; a broken file is of every level. */
  public List<LibraryView.Card> of(LibraryView view, Phrasebook words) {
    return view.cards().stream()
        .filter(this::isOfLevel)
        .filter(c -> matches(words.say(c.title()) + " " + words.say(c.years()) + " " + c.file()))
        .toList();
  }

  private boolean isOfLevel(LibraryView.Card card) {
    return switch (level) {
      case 0 -> true;
      case OWN -> card.isOwn();
      default -> card.level() == level || isBroken(card);
    };
  }

  private boolean matches(String text) {
    return text.toLowerCase(Locale.ROOT).contains(letters.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isBroken(LibraryView.Card card) {
    return card.progress() == LibraryView.Progress.BROKEN;
  }
}
