package ontherecord.record.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Written;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Naming;
import ontherecord.record.Statement;
import ontherecord.record.Trend;

/** The forms of entries that tell of one dialogue. */
final class DialogueForms {
  private static final Map<String, Naming> LISTS =
      new TreeMap<>(Map.of("closed", Naming.CLOSED, "open", Naming.OPEN));
  private static final Map<String, Trend.Extent> EXTENTS =
      new TreeMap<>(
          Map.of(
              "few", Trend.Extent.FEW,
              "many", Trend.Extent.MANY,
              "majority", Trend.Extent.MAJORITY,
              "all", Trend.Extent.ALL));
  private static final List<String> COUNTED =
      List.of(
          "member-states",
          "states",
          "countries",
          "participants",
          "statements",
          "panelists",
          "civil-society",
          "regional-groups",
          "delegations");
  private static final long MOST = 1_000_000_000_000L;

  private DialogueForms() {}

  static Statement statement(Entry e, String dialogue) {
    String id = e.must("id");
    List<String> by = e.mustList("by");
    List<String> onBehalfOf = e.mayList("onBehalfOf");
    Attribution attribution =
        e.dueBe("attribution", WordFor.all(Attribution.class), Attribution.OWN);
    Naming naming = e.mayBe("list", LISTS, Naming.UNSAID);
    String issue = e.must("issue");
    String position = e.may("position");
    Text says = e.mustText("says");
    String quote = e.may("quote");
    e.fields().optional("quoteBy").oneOf(by);
    return new Statement(
        id,
        dialogue,
        by,
        onBehalfOf,
        attribution,
        naming,
        issue,
        position,
        says,
        quote,
        e.may("departsFrom"),
        e.cite(),
        e.mayText("note"));
  }

  static Trend trend(Entry e, String dialogue) {
    return new Trend(
        e.must("id"),
        dialogue,
        e.must("issue"),
        e.may("position"),
        e.mustText("says"),
        e.must("word"),
        e.mayBe("extent", EXTENTS, Trend.Extent.UNSAID),
        e.fields().optional("count").wholeNumber(1, 1000).orElse(0L).intValue(),
        of(e),
        e.cite(),
        e.mayText("note"));
  }

  /** Who is counted: by a word that the game knows, or in a lesson's own. */
  private static Sayable of(Entry e) {
    Field of = e.fields().required("of");
    boolean known =
        of.written() instanceof Written.Words written && COUNTED.contains(written.words());
    return e.isOfALesson() && !known
        ? of.text().orElse(Text.NONE)
        : Message.of("of." + of.oneOf(COUNTED).orElse(""));
  }

  static Fact fact(Entry e, String dialogue) {
    String id = e.must("id");
    Fact.Kind kind = e.mustBe("kind", WordFor.all(Fact.Kind.class), Fact.Kind.NAME);
    boolean count = kind == Fact.Kind.COUNT;
    return new Fact(
        id,
        dialogue,
        kind,
        e.mustText("what"),
        e.may("of"),
        e.mayList("mentions"),
        e.may("issue"),
        e.mayText("unit"),
        e.fields().required("values").items(1).stream()
            .map(v -> value(e.within(v.table()), count))
            .toList(),
        e.mayText("note"));
  }

  static Discrepancy discrepancy(Entry e, String dialogue) {
    return new Discrepancy(
        e.must("id"),
        dialogue,
        e.mustBe("kind", WordFor.all(Discrepancy.Kind.class), Discrepancy.Kind.LEFT_OPEN),
        e.mustText("what"),
        e.fields().required("sides").items(1).stream().map(s -> side(e.within(s.table()))).toList(),
        e.mayList("concerns"),
        e.mayText("note"));
  }

  private static Discrepancy.Side side(Entry e) {
    Discrepancy.Side side = new Discrepancy.Side(e.mustText("says"), e.cite());
    e.fields().noOthers();
    return side;
  }

  private static Fact.Value value(Entry e, boolean count) {
    Field value = e.fields().required("value");
    String printed =
        count ? Long.toString(value.wholeNumber(0, MOST).orElse(0L)) : value.words().orElse("");
    Citation cite = e.cite();
    e.fields().noOthers();
    return new Fact.Value(printed, cite);
  }
}
