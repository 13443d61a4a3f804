package ontherecord.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Naming;
import ontherecord.record.Reference;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.State;
import ontherecord.record.Statement;
import ontherecord.record.Term;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Evidence;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.Scenario.RecordOf;

/**
 * How what the record and the reference hold is shown: the same everywhere.
 *
 * @param whose whether it is the game's own record; of a lesson's own the game knows nothing beyond
 *     what its author wrote
 */
public record Shown(TheRecord record, Reference reference, RecordOf whose) {

  /** Of the game's own record. */
  public Shown(TheRecord record, Reference reference) {
    this(record, reference, RecordOf.GAME);
  }

  /** Of the record that a lesson is played on. */
  public static Shown of(Scenario scenario, Reference reference) {
    return new Shown(
        scenario.record(),
        scenario.hasOwnRecord() ? reference.withTerms(Term.Kind.GAME) : reference,
        scenario.whose());
  }

  private static final Emblem DRAFTERS =
      new Emblem(
          Scenario.DRAFTERS,
          Message.of("drafters.name"),
          Message.of("drafters.name"),
          "",
          "“ ”",
          Message.of("drafters.kind"));

  /** No words at all. */
  public static final Sayable NOTHING = new Verbatim("");

  /** A speaker's flag, name and kind; the drafters' where a team speaks for nobody. */
  public Emblem emblem(String id) {
    if (id.equals(Scenario.DRAFTERS)) {
      return DRAFTERS;
    }
    Speaker speaker = record.speaker(id).orElseThrow();
    String initials = isOurs() ? Initials.of(speaker) : Initials.ofAnybody(speaker);
    return new Emblem(
        id, speaker.name(), speaker.shortest(), flag(speaker), initials, kind(speaker));
  }

  private boolean isOurs() {
    return whose == RecordOf.GAME;
  }

  private String flag(Speaker speaker) {
    return switch (speaker.kind()) {
      case STATE -> reference.state(speaker.id()).map(State::flag).orElse("");
      case ORGANISATION -> speaker.id().equals("EU") ? "eu" : "";
      case GROUP, OFFICIAL, CIVIL_SOCIETY -> "";
    };
  }

  /** What the reference tells of a speaker; nothing where the record is a teacher's own. */
  public Optional<State> state(String id) {
    return isOurs() ? reference.state(id) : Optional.empty();
  }

  /** Whether a state that the reference knows is among the speakers, so that a map can be shown. */
  public boolean hasMap() {
    return record.entries().speakers().stream().anyMatch(speaker -> !flag(speaker).isEmpty());
  }

  private Sayable kind(Speaker speaker) {
    if (!speaker.role().isEmpty()) {
      return speaker.role();
    }
    return switch (speaker.kind()) {
      case STATE ->
          reference
              .state(speaker.id())
              .<Sayable>map(s -> Message.of("group." + s.group()))
              .orElse(Message.of("kind.state"));
      case ORGANISATION -> Message.of(isOurs() ? "kind.organisation" : "kind.own.organisation");
      case GROUP -> Message.of(isOurs() ? "kind.group" : "kind.own.group");
      case OFFICIAL -> Message.of("kind.official");
      case CIVIL_SOCIETY -> Message.of("kind.civil-society");
    };
  }

  /** "Mexico, Singapore and Switzerland". */
  public Sayable names(List<String> speakers) {
    return new Listing(
        speakers.stream().map(id -> record.speaker(id).orElseThrow().name()).toList());
  }

  /** A statement, as anyone reads it. */
  public RecordLine line(Statement s) {
    return line(s, NOTHING);
  }

  /** A statement, with how the record ties it to one of its speakers. */
  public RecordLine line(Statement s, String speaker) {
    Attribution attribution = s.attributionTo(speaker);
    boolean open = s.naming() == Naming.OPEN;
    if (attribution == Attribution.OWN && !s.onBehalfOf().isEmpty()) {
      return line(s, Message.of("attribution.also-for").with("others", names(s.onBehalfOf())));
    } else if (attribution == Attribution.OWN && s.by().size() == 1 && !open) {
      return line(s, NOTHING);
    }
    Sayable others = names(s.by().stream().filter(by -> !by.equals(speaker)).toList());
    Message told =
        switch (attribution) {
          case OWN ->
              s.by().size() == 1
                  ? Message.of("attribution.own.open-alone")
                  : Message.of(open ? "attribution.own.open" : "attribution.own.with");
          case JOINT -> Message.of("attribution.joint");
          case BEHALF ->
              s.by().contains(speaker)
                  ? Message.of("attribution.spoke-for").with("others", names(s.onBehalfOf()))
                  : Message.of("attribution.behalf");
          case GROUP -> Message.of("attribution.group");
          case REPORTS -> Message.of("attribution.reports");
        };
    return line(s, told.arguments().containsKey("others") ? told : told.with("others", others));
  }

  /** A statement, with how the record ties it to whoever made it: for a page that is nobody's. */
  public RecordLine told(Statement s) {
    return line(s, tied(s));
  }

  /** What was told of one speaker's part in a statement, told of no one in particular. */
  public RecordLine told(RecordLine line) {
    return record.statement(line.passage().entry()).map(this::told).orElse(line);
  }

  /** What an answer rests on, told so. */
  RecordLine told(Evidence evidence) {
    return record.statement(evidence.entry()).map(this::told).orElseGet(() -> line(evidence, ""));
  }

  private Sayable tied(Statement s) {
    return switch (s.attribution()) {
      case OWN ->
          !s.onBehalfOf().isEmpty()
              ? Message.of("attribution.also-for").with("others", names(s.onBehalfOf()))
              : s.naming() == Naming.OPEN ? Message.of("attribution.own.open-alone") : NOTHING;
      case JOINT -> Message.of("archive.joint");
      case BEHALF -> Message.of("attribution.spoke-for").with("others", names(s.onBehalfOf()));
      case GROUP -> Message.of("archive.group");
      case REPORTS -> Message.of("attribution.reports");
    };
  }

  /** Delegations on offer, of which some are named: a row for those, one for the others. */
  List<AnswerKey.Row> named(List<String> candidates, Set<String> named) {
    List<Emblem> right = candidates.stream().filter(named::contains).map(this::emblem).toList();
    List<Emblem> others =
        candidates.stream().filter(id -> !named.contains(id)).map(this::emblem).toList();
    return Stream.of(
            AnswerKey.Row.of(AnswerKey.Sign.RIGHT, Message.of("preview.named"), right),
            AnswerKey.Row.of(AnswerKey.Sign.NOT_RIGHT, Message.of("preview.on-offer"), others))
        .filter(row -> !row.who().isEmpty())
        .toList();
  }

  private RecordLine line(Statement s, Sayable attribution) {
    return new RecordLine(
        names(s.by()), s.says(), s.quote(), attribution, s.note(), passage(s.id(), s.cite()));
  }

  /** A trend. */
  public RecordLine line(Trend t) {
    return new RecordLine(
        Message.of("trend.word").with("word", t.word()).with("of", t.of()),
        t.says(),
        "",
        NOTHING,
        t.note(),
        passage(t.id(), t.cite()));
  }

  /** One value of a fact. */
  public RecordLine line(Fact f, Fact.Value value) {
    return new RecordLine(
        f.what(), printed(f, value), "", NOTHING, f.note(), passage(f.id(), value.cite()));
  }

  private RecordLine line(Discrepancy d, Discrepancy.Side side) {
    return new RecordLine(
        d.what(), side.says(), "", NOTHING, d.note(), passage(d.id(), side.cite()));
  }

  private Sayable printed(Fact f, Fact.Value value) {
    if (!f.unit().isEmpty()) {
      return Message.of("fact.value").with("value", value.printed()).with("unit", f.unit());
    }
    return f.kind() == Fact.Kind.DATE ? day(value.printed()) : new Verbatim(value.printed());
  }

  /** What a verdict rests on. */
  public RecordLine line(Evidence evidence, String speaker) {
    Stream<RecordLine> statements =
        record.statement(evidence.entry()).stream()
            .map(s -> s.concerns(speaker) ? line(s, speaker) : line(s));
    Stream<RecordLine> trends = record.trend(evidence.entry()).stream().map(this::line);
    Stream<RecordLine> facts =
        record.fact(evidence.entry()).stream()
            .flatMap(
                f ->
                    f.values().stream()
                        .filter(v -> v.cite().equals(evidence.cite()))
                        .map(v -> line(f, v)));
    Stream<RecordLine> sides =
        record.discrepancy(evidence.entry()).stream()
            .flatMap(
                d ->
                    d.sides().stream()
                        .filter(side -> side.cite().equals(evidence.cite()))
                        .map(side -> line(d, side)));
    return Stream.of(statements, trends, facts, sides)
        .flatMap(lines -> lines)
        .findFirst()
        .orElseThrow();
  }

  /** Where it stands in print. */
  public Passage passage(String entry, Citation cite) {
    Source source = record.source(cite.source()).orElseThrow();
    return new Passage(
        entry,
        source.title(),
        source.publisher(),
        published(source),
        record.dialogue(source.dialogue()).map(this::date).orElse(NOTHING),
        cite.section(),
        cite.words(),
        source.where());
  }

  /** When a source was published, as far as it says: no more than a year, or a year and a month. */
  public Sayable published(Source source) {
    return day(source.published());
  }

  /** A day as far as it is given: "12 July 2011", "December 2012" or "1992". */
  public Sayable day(String iso) {
    if (iso.length() == "2011-07-12".length()) {
      return date(LocalDate.parse(iso));
    } else if (iso.length() == "2011-07".length()) {
      YearMonth month = YearMonth.parse(iso);
      return Message.of("date.month")
          .with("month", Message.of("month." + month.getMonthValue()))
          .with("year", Integer.toString(month.getYear()));
    }
    return new Verbatim(iso);
  }

  /** A document, for a list of them. */
  public AboutView.Origin origin(Source s) {
    return new AboutView.Origin(
        s.title(), s.publisher(), published(s), s.where(), orNothing(s.note()));
  }

  /** Whether a state has a permanent seat in the Security Council. */
  public static Sayable council(State state) {
    return Message.of(state.permanent() ? "about.permanent" : "about.not-permanent");
  }

  /** When a dialogue was held, as far as that is known; no words where no date is given. */
  public Sayable date(Dialogue dialogue) {
    return day(dialogue.date());
  }

  /**
   * When a dialogue was held, in short: its year; its day where others were held in the same year.
   * No words where no date is given.
   */
  public Sayable year(Dialogue dialogue) {
    boolean alone =
        record.entries().dialogues().stream()
            .noneMatch(d -> !d.id().equals(dialogue.id()) && d.year().equals(dialogue.year()));
    return alone
        ? new Verbatim(dialogue.year())
        : dialogue
            .day()
            .<Sayable>map(day -> new Message("date.day", date(day).arguments()))
            .orElse(date(dialogue));
  }

  /** The same, or its title where no date is given: by which one is chosen from several. */
  public Sayable name(Dialogue dialogue) {
    return dialogue.date().isEmpty() ? dialogue.title() : year(dialogue);
  }

  /** "12 July 2011". */
  public static Message date(LocalDate date) {
    return Message.of("date.full")
        .with("day", Integer.toString(date.getDayOfMonth()))
        .with("month", Message.of("month." + date.getMonthValue()))
        .with("year", Integer.toString(date.getYear()));
  }

  /** A position, marked. */
  public Mark mark(Issue issue, String position) {
    return new Mark(
        position,
        Mark.place(issue.placeOf(position), issue.positions().size()),
        issue.position(position).label());
  }

  /** A text, or no words where its author left it out. */
  public static Sayable orNothing(Text text) {
    return text.isEmpty() ? NOTHING : text;
  }
}
