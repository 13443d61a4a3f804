package ontherecord.record.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  /** What the source prints, with ¶ for a line break; words that stand in it; why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the lake belongs to all      | lake belongs to     | plain",
        "the lake¶belongs to all      | lake belongs to     | a line break",
        "the **lake** _belongs_ to    | lake belongs to     | Markdown emphasis",
        "the [lake](http://l) belongs | the lake belongs    | a Markdown link",
        "a ban on inter-¶national law | on international law| a hyphen at a line's end",
        "a ban on sub-¶regional law   | on sub-regional law | a hyphen of the word's own there",
        "said “our lake is deep”      | said \"our lake is  | typographic quotation marks",
        "the Guild’s own lake         | Guild's own lake    | a typographic apostrophe",
        "three – or four – lakes      | three - or four -   | dashes",
        "said “¶¶*our lake*¶¶.”       | said “our lake.”    | marks torn apart by markup",
        "the ﬁrst lake of all         | the first lake      | a ligature",
      })
  void wordsAreFoundThrough(String printed, String words, String why) {
    SourceText text = SourceText.of("Before it. " + printed.replace('¶', '\n') + " after it.\n");
    assertEquals(1, text.find(words).size(), why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lake belong", "ake belongs to", "Lake belongs to", "belongs lake", ""})
  void otherWordsAreNot(String words) {
    assertEquals(List.of(), SourceText.of("the lake belongs to all").find(words));
  }

  @Test
  void aPageHeaderInMidSentenceIsLeftOut() {
    String header = "\n\nREPORT ON THE LAKES OF ALAND\n\n";
    SourceText text =
        SourceText.of(header + "The Guild spoke of\n" + header + "all lakes." + header + "End.");
    assertEquals(1, text.find("spoke of all lakes.").size());
    assertEquals(List.of(0), text.find("REPORT ON THE LAKES"), "it opens the text as its title");
  }

  @Test
  void aNameCountsInTheSameParagraphOrTheOneBefore() {
    SourceText text =
        SourceText.of("Aland spoke.\n\nIt was late.\n\nThe lakes are deep.\n\nBoria left.\n");
    int deep = text.find("lakes are deep").get(0);
    assertFalse(text.isNamedNear(List.of("Aland"), deep));
    assertTrue(text.isNamedNear(List.of("Aland"), text.find("It was late").get(0)));
    assertFalse(text.isNamedNear(List.of("Boria"), deep));
  }

  @Test
  void aNameIsAWholeWord() {
    SourceText text = SourceText.of("Alandia held that the lakes are deep.\n");
    assertFalse(text.isNamedNear(List.of("Aland"), text.find("lakes are deep").get(0)));
    assertTrue(text.isNamedNear(List.of("Aland", "Alandia"), text.find("lakes are deep").get(0)));
  }

  @Test
  void whereNoBlankLinesPartParagraphsHeadingsBoundThem() {
    SourceText text =
        SourceText.of(
            """
            I. On deep lakes
            Aland asked for more time, since the lakes are deep and nobody has ever counted them all.
            The others agreed to wait.
            II. On shallow lakes
            Boria asked for less time, since the lakes are shallow and everybody has counted them.
            """);
    int shallow = text.find("lakes are shallow").get(0);
    assertTrue(text.isNamedNear(List.of("Boria"), shallow));
    assertFalse(text.isNamedNear(List.of("Aland"), shallow));
    assertTrue(text.isUnder("II. On shallow lakes", shallow));
    assertFalse(text.isUnder("II. On shallow lakes", text.find("lakes are deep").get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Aland said “our lake is deep” and left.   | our lake is deep | true",
        "Aland said \"our lake is deep\" and left. | our lake is deep | true",
        "Aland said ‘our lake is deep’ and left.   | our lake is deep | true",
        "Aland said ‘our lake is deep” and left.   | our lake is deep | true",
        "Aland said “our own lake is deep” then.   | lake is deep     | true",
        "Aland said “no”; our lake is deep, “yes”. | our lake is deep | false",
        "Aland's lake: our lake is deep, it said.  | our lake is deep | false",
        "Our lake is deep, said the states’ men.   | lake is deep     | false",
      })
  void aQuotationStandsInsideQuotationMarks(String printed, String words, boolean quoted) {
    SourceText text = SourceText.of(printed + "\n");
    assertEquals(quoted, text.isQuoted(words, text.find(words).get(0)));
  }

  /** However a passage is set, its words are found in it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void wordsAreFoundHoweverAPassageIsSet(long seed) {
    Random random = new Random(seed);
    String plain =
        "Three states, namely Boria, Cedria and Dorn, called for a ban on inter-lake dredging;"
            + " Aland's view was \"case by case\" - as in all the well-known years before.";
    String[] words = plain.split(Pattern.quote(" "), -1);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(words.length - 3);
      int to = from + 3 + random.nextInt(Math.min(10, words.length - from - 2));
      String sought = String.join(" ", List.of(words).subList(from, Math.min(to, words.length)));
      String set = set(words, random);
      assertFalse(SourceText.of(set).find(sought).isEmpty(), () -> sought + " in " + set);
    }
  }

  private static String set(String[] words, Random random) {
    StringBuilder set = new StringBuilder();
    for (String word : words) {
      String one =
          switch (random.nextInt(8)) {
            case 0 -> "**" + word + "**";
            case 1 -> "[" + word + "](http://example.org)";
            case 2 -> word.replace("\"", "”").replace("'", "’").replace("-", "–".repeat(1));
            case 3 -> word.replaceFirst("(?<=\\p{L}{3})(?=\\p{Ll}{3})", "-\n");
            default -> word;
          };
      boolean compound = word.matches(".*\\p{L}-\\p{L}.*");
      set.append(compound ? word : one).append(random.nextInt(4) == 0 ? "\n" : " ");
    }
    return set.toString();
  }
}
