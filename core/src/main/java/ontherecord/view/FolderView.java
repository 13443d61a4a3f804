package ontherecord.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.message.Sayable;

/**
 * A folder somebody looks through for a file, and where else she may look.
 *
 * @param folder its whole path
 * @param above whether there is a folder above it
 * @param read whether it has been looked into
 * @param others how many files lie in it that the game does not read
 * @param trouble why it cannot be looked into, if it cannot
 */
public record FolderView(
    String folder,
    boolean above,
    List<Place> places,
    boolean read,
    List<Entry> entries,
    int others,
    Optional<Sayable> trouble) {
  public FolderView {
    places = List.copyOf(places);
    entries = List.copyOf(entries);
  }

  /**
   * Somewhere to begin from.
   *
   * @param key by which it is asked for: its path
   * @param here whether it is the folder that is shown
   */
  public record Place(String key, Sayable name, boolean here) {}

  /**
   * A folder or a file.
   *
   * @param key by which it is asked for: its path
   */
  public record Entry(String key, String name, Kind kind) {}

  /** What an entry is. */
  public enum Kind {
    FOLDER,
    SCENARIO,
    SHEET
  }

  /** The entries whose names hold these letters, in either case. */
  public List<Entry> with(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return entries.stream()
        .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
