package ontherecord.record.draft;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.State;

/** The forms of entries that hold for every dialogue. */
final class Forms {
  private static final Map<String, Boolean> ISSUE_KINDS =
      new TreeMap<>(Map.of("issue", true, "theme", false));
  private static final List<String> REGIONAL_GROUPS =
      List.of(
          "africa",
          "asia-pacific",
          "eastern-europe",
          "latin-america-caribbean",
          "western-europe-others",
          "none");

  /** In place of a date that is missing or wrong, once that has been told. */
  private static final String UNTOLD = "2005-09-16";

  private Forms() {}

  static Source source(Entry e) {
    return new Source(
        e.must("id"),
        e.mustText("title"),
        e.dueWords("publisher"),
        e.may("published"),
        e.dueWords("language"),
        e.dueWords("dialogue"),
        e.may("where"),
        e.isOfALesson() ? "" : e.must("sha256"),
        e.mayText("note"),
        e.isOfALesson() ? paragraphs(e) : List.of());
  }

  private static List<String> paragraphs(Entry e) {
    return e.fields().optional("text").wordsOrList().stream().map(p -> p.orElse("")).toList();
  }

  static Dialogue dialogue(Entry e, Problems problems) {
    return new Dialogue(
        e.must("id"),
        date(e, problems),
        e.mustText("title"),
        e.dueText("agenda"),
        e.dueText("aims"),
        e.dueList("speakers"),
        e.dueBe(
            "speakersList",
            WordFor.all(Dialogue.SpeakersList.class),
            Dialogue.SpeakersList.NAMED_ONLY),
        e.mayList("spoke"),
        e.dueList("sources"),
        e.mayText("note"));
  }

  static Speaker speaker(Entry e) {
    return new Speaker(
        e.must("id"),
        e.mustBe("kind", WordFor.all(Speaker.Kind.class), Speaker.Kind.STATE),
        e.mustText("name"),
        e.dueList("asPrinted"),
        e.mayText("role"),
        e.mayText("short"),
        e.mayText("note"));
  }

  static Issue issue(Entry e) {
    String id = e.must("id");
    boolean issue = e.dueBe("kind", ISSUE_KINDS, e.fields().has("positions"));
    Fields fields = e.fields();
    return new Issue(
        id,
        e.mustText("name"),
        issue ? e.mustText("question") : e.mayText("question"),
        (issue ? fields.required("positions") : fields.optional("positions"))
            .items(0).stream().map(p -> position(e.within(p.table()))).toList(),
        e.mayText("note"));
  }

  private static Position position(Entry e) {
    Position position =
        new Position(
            e.must("id"),
            e.mustText("label"),
            e.dueText("meaning"),
            e.fields().optional("nobody").truth().orElse(false));
    e.fields().noOthers();
    return position;
  }

  static State state(Entry e) {
    return new State(
        e.must("id"),
        e.must("flag"),
        e.mustText("name"),
        e.fields().required("group").oneOf(REGIONAL_GROUPS).orElse("none"),
        e.fields().required("member").wholeNumber(1945, 2100).orElse(1945L).intValue(),
        membership(e),
        e.fields().optional("permanent").truth().orElse(false),
        e.mayText("note"));
  }

  /** The title of a source of the reference, by its id: the rest is for who reads the file. */
  static Map<String, Text> referenceSource(Entry e) {
    Map<String, Text> source = Map.of(e.must("id"), e.mustText("title"));
    e.must("publisher");
    e.must("where");
    e.mustText("covers");
    return source;
  }

  private static State.Membership membership(Entry e) {
    if (!e.fields().optional("europeanUnion").isThere()) {
      return State.Membership.NEVER;
    }
    Fields fields = e.fields().optional("europeanUnion").table();
    Entry union = new Entry(fields);
    State.Membership membership = new State.Membership(union.must("from"), union.may("to"));
    fields.noOthers();
    return membership;
  }

  private static String date(Entry e, Problems problems) {
    Placed<String> written = e.due("date").words();
    if (e.isOfALesson()) {
      return written.orElse("");
    }
    try {
      return LocalDate.parse(written.orElse(UNTOLD)).toString();
    } catch (DateTimeParseException noDate) {
      problems.cannot(
          written.place(), Message.of("problem.date-wrong").with("date", written.orElse("")));
      return UNTOLD;
    }
  }
}
