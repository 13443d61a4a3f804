package ontherecord.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ontherecord.message.Text;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Place HERE = new Place("f", 1, 1, "x");

  private final Problems problems = new Problems();

  private Fields fields(Written.Member... members) {
    return Fields.of(new Written.Table(HERE, List.of(members)), problems);
  }

  private static Written.Member words(String key, String words) {
    return new Written.Member(HERE, key, new Written.Words(HERE, words));
  }

  private static Written.Member figure(String key, String printed) {
    return new Written.Member(HERE, key, new Written.Figure(HERE, printed));
  }

  private List<String> told() {
    return problems.all().stream().map(p -> p.what().key()).toList();
  }

  @Test
  void whatIsThereIsRead() {
    Fields fields = fields(words("id", "a"), figure("minutes", "25"), words("note", "mine"));
    assertEquals(Placed.at(HERE, "a"), fields.required("id").words());
    assertEquals(Placed.at(HERE, 25L), fields.optional("minutes").wholeNumber(1, 600));
    fields.noteIgnored();
    fields.noOthers();
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsLeftOutIsMissingAndKnowsWhereItBelongs() {
    Fields fields = fields();
    assertFalse(fields.optional("minutes").wholeNumber(1, 600).isThere());
    assertEquals(List.of(), told());
    assertEquals("x.id", fields.required("id").words().place().path());
    assertEquals(List.of("problem.key-missing"), told());
  }

  @Test
  void aNoteIsAKeyLikeAnyOtherUnlessTheReaderLetsItStand() {
    fields(words("note", "mine")).noOthers();
    assertEquals(List.of("problem.key-unknown"), told());
  }

  @Test
  void aMisspeltKeyIsToldWithTheOneThatIsMeant() {
    Fields fields = fields(words("postion", "a"));
    fields.optional("position").words();
    fields.noOthers();
    assertEquals(
        "problem.did-you-mean {suggestion=Verbatim[words=position]}",
        problems.all().get(0).remedy().key() + " " + problems.all().get(0).remedy().arguments());
  }

  @Test
  void ofADoubledKeyTheFirstCounts() {
    Fields fields = fields(words("id", "first"), words("id", "second"));
    assertEquals("first", fields.required("id").words().orElse(""));
    assertEquals(List.of("problem.key-doubled"), told());
  }

  @Test
  void aValueOfAnotherKindIsToldAndMissing() {
    Fields fields = fields(words("a", "7"), figure("b", "7"));
    assertFalse(fields.required("a").wholeNumber(1, 9).isThere());
    assertFalse(fields.required("b").words().isThere());
    assertFalse(fields.required("a").truth().isThere());
    assertFalse(fields.required("b").text().isThere());
    assertFalse(fields.required("b").table().isTable());
    assertEquals(List.of(), fields.required("b").items(0));
    assertEquals(6, problems.all().size());
  }

  @Test
  void whereNoTableStandsNothingMoreIsAsked() {
    Fields fields = Fields.of(new Written.Nothing(HERE), problems);
    fields.required("id").words();
    fields.noOthers();
    assertEquals(List.of("problem.kind-wrong"), told());
  }

  @Test
  void aWholeNumberHasItsRange() {
    Fields fields =
        fields(figure("a", "0"), figure("b", "1e2"), figure("c", "99999999999999999999"));
    assertFalse(fields.required("a").wholeNumber(1, 9).isThere());
    assertFalse(fields.required("b").wholeNumber(1, 900).isThere());
    assertFalse(fields.required("c").wholeNumber(1, Long.MAX_VALUE).isThere());
    assertEquals(
        List.of("problem.number-unfit", "problem.number-not-whole", "problem.number-unfit"),
        told());
  }

  @Test
  void aTextIsWordsOrWordsByLanguage() {
    Written.Table both = new Written.Table(HERE, List.of(words("en", "lake"), words("fr", "lac")));
    Fields fields = fields(words("a", "lake"), new Written.Member(HERE, "b", both));
    assertEquals(Text.of("lake"), fields.required("a").text().orElse(Text.NONE));
    assertEquals(
        new Text(Map.of("en", "lake", "fr", "lac")), fields.required("b").text().orElse(Text.NONE));
    assertEquals(List.of(), told());
  }

  @Test
  void anEmptyTextIsNone() {
    Written.Table empty = new Written.Table(HERE, List.of());
    Fields fields = fields(words("a", " "), new Written.Member(HERE, "b", empty));
    assertFalse(fields.required("a").text().isThere());
    assertFalse(fields.required("b").text().isThere());
    assertEquals(List.of("problem.words-empty"), told());
  }

  @Test
  void oneProblemIsToldOnce() {
    Fields fields = fields(figure("a", "7"));
    fields.required("a").words();
    fields.required("a").words();
    assertEquals(1, problems.all().size());
    assertTrue(problems.anyFatal());
  }
}
