package ontherecord.scenario.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.storage.GuideFile;
import ontherecord.storage.JsonFile;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;
import org.junit.jupiter.api.Test;

/**
 * Who has only {@code assets/README.md} reads there what stands in the game. Where the two part,
 * the chapter as it should be is written beside the build, to be put in.
 */
class GuideInTheReadmeTest {
  private static final Path README = Path.of("..", "assets", "README.md");
  private static final String GUIDE = "## Writing a lesson";
  private static final String IDS = "## Ids to write with";
  private static final Pattern CODE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void theChapterSaysWhatTheGuideSays() throws IOException {
    same("writing-a-lesson.md", guide(), found(GUIDE));
  }

  @Test
  void theIdsAreThoseOfTheRecord() throws IOException {
    same("ids-to-write-with.md", ids(), found(IDS));
  }

  private static void same(String file, List<String> wanted, List<String> found)
      throws IOException {
    Path shouldBe = Path.of("target", file);
    if (!wanted.equals(found)) {
      Files.createDirectories(shouldBe.getParent());
      Files.write(shouldBe, wanted, UTF_8);
    }
    assertEquals(wanted, found, "the chapter as it should be was written to " + shouldBe);
  }

  /** A reader of the chapter alone copies nothing that is not JSON. */
  @Test
  void whatIsToBeCopiedIsJson() throws IOException {
    Matcher code = CODE.matcher(String.join("\n", found(GUIDE)));
    int blocks = 0;
    while (code.find()) {
      String block = code.group(1);
      String whole = block.startsWith("{") ? block : "{" + block + "}";
      assertTrue(JsonFile.parse("README.md", whole).value().isPresent(), block);
      blocks++;
    }
    assertTrue(blocks > 10, blocks + " examples");
  }

  private static List<String> guide() {
    Guide guide = GuideFile.read(Shelf.packed()).value().orElseThrow();
    List<String> lines = new ArrayList<>(List.of(GUIDE, ""));
    lines.add(
        "This is the guide that stands in the game too: `G` in the library, `guide` in a terminal."
            + " The ids that it speaks of stand at the end of this page.");
    lines.add("");
    lines.addAll(
        new GuideMarkdown(guide, WordsFiles.read(Language.ENGLISH).value().orElseThrow()).lines());
    return lines;
  }

  private static List<String> ids() {
    List<String> lines = new ArrayList<>(List.of(IDS, ""));
    lines.add(
        "What can be asked at each dialogue, for whoever writes a lesson without the game at hand."
            + " Capital letters are ids of delegations, most of them the three letters of ISO 3166."
            + " `record --dialogue 2011` prints more of each.");
    lines.add("");
    lines.addAll(new RecordMarkdown(TheGame.record()).lines());
    return lines;
  }

  /** From its heading to the next of its kind, or to the end. */
  private static List<String> found(String chapter) throws IOException {
    List<String> all = Files.readAllLines(README, UTF_8);
    int from = all.indexOf(chapter);
    List<String> lines = new ArrayList<>();
    for (int i = Math.max(0, from); from >= 0 && i < all.size(); i++) {
      if (i > from && all.get(i).startsWith("## ")) {
        break;
      }
      lines.add(all.get(i));
    }
    return lines;
  }
}
