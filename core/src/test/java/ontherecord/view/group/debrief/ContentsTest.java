package ontherecord.view.group.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.message.Verbatim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

  /** Pages 0 and 1 tell the path, 2 to 4 are questions, 5 is what the documents do not say. */
  private static final Contents CONTENTS =
      Contents.of(
          List.of(
              new PathPage(List.of(), List.of()),
              new PathPage(List.of(), List.of()),
              question(1),
              question(2),
              question(3),
              new SilencePage(new Verbatim(""), new Verbatim(""))));

  private static QuestionPage question(int number) {
    return new QuestionPage(number, 3, new Verbatim(""));
  }

  @ParameterizedTest(name = "{0} at page {1} leads to {2}: {3}")
  @CsvSource({
    "1, 5, 0, the first page of its chapter",
    "2, 0, 2, from another chapter",
    "2, 2, 3, from the same chapter its next page",
    "2, 4, 2, from its last page its first",
    "3, 5, 5, a chapter of one page stays",
    "4, 3, 3, there is no fourth chapter",
    "0, 3, 3, no digit of any"
  })
  void aDigitOpensItsChapterAndThenTurnsItsPages(int digit, int from, int to, String why) {
    assertEquals(to, CONTENTS.jump(digit, from), why);
  }

  @ParameterizedTest
  @CsvSource({"0, PATH", "1, PATH", "2, QUESTIONS", "4, QUESTIONS", "5, SILENCES"})
  void everyPageHasItsChapter(int page, Chapter chapter) {
    assertEquals(chapter, CONTENTS.at(page).chapter());
  }
}
