package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for teachers in a terminal: from the list of scenarios, page by page, and back. */
class GuideToldTest {
  private static final Content SHIPPED = Start.read(Shelf.packed()).value().orElseThrow();
  private static final String LIST = "Choose a scenario";
  private static final String PAGES = "1. Five lines, and what they look like";

  @TempDir private Path folder;

  private String type(String... lines) {
    return new Typist(SHIPPED, folder, "en").type(Wish.NONE, List.of(lines));
  }

  @Test
  void itsPagesAreChosenByNumber() {
    String seen = type("n", "g", "1", "b");
    assertEquals(2, seen.split(LIST, -1).length - 1, "once at first, once going back");
    assertEquals(2, seen.split(PAGES, -1).length - 1, "once at first, once after the page");
    assertTrue(seen.indexOf(PAGES) < seen.indexOf("= Five lines, and what they look like ="));
  }

  @Test
  void anExampleStandsThereLetterByLetter() {
    String seen = type("n", "g", "1", "b");
    assertTrue(
        seen.contains(
            """
              "delegations": ["MEX", "GTM", "NLD"],
              "rounds": [ { "kind": "position", "issue": "libya-1973" } ]
            }
            """),
        seen);
  }
}
