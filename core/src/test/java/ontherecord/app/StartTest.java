package ontherecord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.Test;

class StartTest {

  @Test
  void everythingThatIsShippedCanBeRead() {
    Checked<Content> content = Start.read(Shelf.packed());
    assertEquals(List.of(), content.problems().stream().map(StartTest::inShort).limit(5).toList());
    assertEquals(Language.values().length, content.value().orElseThrow().words().size());
  }

  @Test
  void withoutItsFilesThereAreProblemsAndNothingToPlay() {
    Checked<Content> content = Start.read(Shelf.packed(ClassLoader.getPlatformClassLoader()));
    assertTrue(content.value().isEmpty());
    assertTrue(content.problems().size() > 3);
  }

  private static String inShort(Problem problem) {
    return problem.place() + " " + problem.what().key();
  }
}
