package ontherecord.screen.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.view.DelegationsView;
import ontherecord.view.DelegationsView.Tile;
import ontherecord.view.Emblem;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Progress;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import org.junit.jupiter.api.Test;

/** What a search, a level and a grouping leave of a list, and in which order. No window. */
class ListsTest {
  private static final Phrasebook ENGLISH = new Phrasebook(Language.ENGLISH, Map.of());
  private static final Phrasebook FRENCH = new Phrasebook(Language.FRENCH, Map.of());

  private static final DelegationsView ROOM =
      new DelegationsView(
          words("A lesson"),
          List.of(),
          List.of(
              tile("NLD", "Netherlands", "Pays-Bas", "West"),
              tile("EST", "Estonia", "Estonie", "East"),
              tile("MEX", "Mexico", "Mexique", "South"),
              tile("GEO", "Georgia", "Géorgie", "East")),
          List.of(),
          25);

  private static final LibraryView SHELF =
      new LibraryView(
          List.of(
              card("libya", "Libya", 1, Progress.NEW),
              card("veto", "The veto", 2, Progress.FINISHED),
              card("mine.json", "mine.json", 1, Progress.BROKEN)));

  @Test
  void delegationsStandInTheOrderOfTheLanguageSpoken() {
    assertEquals(Map.of("", List.of("EST", "GEO", "MEX", "NLD")), ids(Roster.ALL, ENGLISH));
    assertEquals(Map.of("", List.of("EST", "GEO", "MEX", "NLD")), ids(Roster.ALL, FRENCH));
    assertEquals(Map.of("", List.of("NLD")), ids(Roster.ALL.with("pays"), FRENCH));
  }

  @Test
  void delegationsAreGroupedByWhatTheyAre() {
    assertEquals(
        Map.of("East", List.of("EST", "GEO"), "South", List.of("MEX"), "West", List.of("NLD")),
        ids(Roster.ALL.turned(), ENGLISH));
    assertEquals(Roster.ALL, Roster.ALL.turned().turned());
  }

  @Test
  void aDelegationIsFoundByItsNameOrItsId() {
    assertEquals(Map.of("", List.of("NLD")), ids(Roster.ALL.with(" NETHER"), ENGLISH));
    assertEquals(Map.of("", List.of("NLD")), ids(Roster.ALL.with("nld"), ENGLISH));
    assertEquals(Map.of(), ids(Roster.ALL.with("atlantis"), ENGLISH));
  }

  @Test
  void aBrokenFileIsOfEveryLevel() {
    assertEquals(List.of("libya", "veto", "mine.json"), keys(Shelved.ALL));
    assertEquals(List.of("veto", "mine.json"), keys(new Shelved(2, "")));
    assertEquals(List.of("veto"), keys(new Shelved(2, "Veto")));
  }

  @Test
  void aPassageCitedTwiceHasOneNumber() {
    Passages passages = new Passages();
    assertEquals(1, passages.number(line("a", "first words")));
    assertEquals(2, passages.number(line("b", "other words")));
    assertEquals(1, passages.number(line("c", "first words")));
    assertEquals(2, passages.all().size());
  }

  private static Map<String, List<String>> ids(Roster roster, Phrasebook words) {
    Map<String, List<String>> ids = new java.util.TreeMap<>();
    roster
        .of(ROOM, words)
        .forEach(
            (group, tiles) -> ids.put(group, tiles.stream().map(t -> t.emblem().id()).toList()));
    return ids;
  }

  private static List<String> keys(Shelved wanted) {
    return wanted.of(SHELF, ENGLISH).stream().map(LibraryView.Card::key).toList();
  }

  private static Tile tile(String id, String english, String french, String kind) {
    Text name = new Text(Map.of("en", english, "fr", french));
    return new Tile(new Emblem(id, name, name, "", id, words(kind)), List.of(), words(""), 0);
  }

  private static LibraryView.Card card(String key, String title, int level, Progress progress) {
    return new LibraryView.Card(
        key,
        key.endsWith(".json") ? key : "",
        words(title),
        words("2011"),
        25,
        6,
        level,
        words(""),
        progress,
        words(""),
        0,
        8,
        List.of(),
        List.of());
  }

  private static RecordLine line(String entry, String found) {
    return new RecordLine(
        words("someone"),
        words("something"),
        "",
        words(""),
        words(""),
        new Passage(
            entry, words("A report"), "A publisher", words(""), words("2011"), "I", found, ""));
  }

  private static Sayable words(String words) {
    return new Verbatim(words);
  }
}
