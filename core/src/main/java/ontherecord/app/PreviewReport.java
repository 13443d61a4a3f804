package ontherecord.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.storage.report.Preview;
import ontherecord.storage.report.Report;
import ontherecord.view.AnswerKey;
import ontherecord.view.DelegationsView;
import ontherecord.view.Emblem;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.preview.PreviewView;

/** Puts a preview into the words of one language, to be printed or told. */
public final class PreviewReport {
  private static final List<String> SHAPES = List.of("●", "■", "▮", "◆", "▲");

  private final PreviewView view;
  private final Phrasebook words;

  private PreviewReport(PreviewView view, Phrasebook words) {
    this.view = view;
    this.words = words;
  }

  /** The preview in those words. */
  public static Preview of(PreviewView view, Phrasebook words) {
    return new PreviewReport(view, words).write();
  }

  private Preview write() {
    String title = words.say(view.title());
    return new Preview(
        words.say(Message.of("preview.file").with("title", title)),
        title,
        words.say("preview.notice"),
        facts(),
        List.of(
            section("preview.aims", true, view.aims()),
            section("preview.teachers", false, view.teachers()),
            section("preview.briefing", false, view.briefing()),
            seats()),
        view.rounds().stream().map(this::round).toList(),
        List.of(section("preview.debrief", true, view.debrief()), sources()));
  }

  /** Each document once: at each passage stands only who published it. */
  private Preview.Section sources() {
    Set<String> documents = new LinkedHashSet<>();
    for (PreviewView.Round round : view.rounds()) {
      for (Passage passage : round.passages()) {
        Message document =
            Message.of("preview.document")
                .with("document", passage.document())
                .with("where", passage.where());
        documents.add(words.say(document).strip());
      }
    }
    return new Preview.Section(words.say("preview.sources"), true, List.copyOf(documents));
  }

  private List<Report.Labelled> facts() {
    Message rounds =
        Message.of("preview.rounds-of")
            .with("played", view.played())
            .with("rounds", view.rounds().size());
    List<Report.Labelled> facts = new ArrayList<>();
    if (!words.say(view.years()).isEmpty()) {
      facts.add(labelled("preview.years", view.years()));
    }
    facts.add(labelled("preview.level", view.levelName()));
    facts.add(
        labelled("preview.time", Message.of("preview.minutes").with("minutes", view.minutes())));
    facts.add(labelled("preview.rounds", rounds));
    if (view.seats().canBeShortened()) {
      facts.add(labelled("preview.shorter", new Listing(view.shorter())));
    }
    return facts;
  }

  private Report.Labelled labelled(String key, Sayable value) {
    return new Report.Labelled(words.say(key), words.say(value));
  }

  private Preview.Section section(String heading, boolean listed, List<? extends Sayable> texts) {
    return new Preview.Section(words.say(heading), listed, texts.stream().map(words::say).toList());
  }

  private Preview.Section seats() {
    return view.seats().tiles().isEmpty()
        ? section("preview.seats", false, List.of(Message.of("preview.drafters")))
        : section("preview.seats", true, view.seats().tiles().stream().map(this::seat).toList());
  }

  private Message seat(DelegationsView.Tile tile) {
    return Message.of("preview.seat")
        .with("name", tile.emblem().name())
        .with("recorded", tile.recordedCount())
        .with("issues", view.seats().issues().size());
  }

  private Preview.Round round(PreviewView.Round round) {
    AnswerKey key = round.key();
    List<Preview.Row> rows = new ArrayList<>();
    for (AnswerKey.Row row : key.rows()) {
      rows.add(row(rows.size() + 1, row));
    }
    return new Preview.Round(
        round.number(),
        label(round),
        words.say(key.prompt()),
        how(round),
        rows,
        words.say(key.because()),
        lines(key.record()),
        words.say(round.discuss()));
  }

  // A picture is told in words: what is printed is for whoever leads the class.
  private String how(PreviewView.Round round) {
    String how = words.say(round.key().how());
    return round.picture().isThere()
        ? (words.say(round.picture().told()) + " " + how).strip()
        : how;
  }

  private String label(PreviewView.Round round) {
    Message measure = Message.of(round.ofFidelity() ? "report.fidelity" : "report.knowledge");
    return String.join(
        " · ",
        Stream.of(round.year(), round.key().label(), measure)
            .map(words::say)
            .filter(said -> !said.isEmpty())
            .toList());
  }

  private Preview.Row row(int number, AnswerKey.Row row) {
    String who = words.say(new Listing(row.who().stream().map(Emblem::name).toList()));
    return new Preview.Row(
        mark(number, row),
        word(row.sign()),
        row.sign() == AnswerKey.Sign.RIGHT,
        words.say(row.text()),
        words.say(row.detail()),
        row.sign() == AnswerKey.Sign.POSITION && row.who().isEmpty()
            ? words.say("preview.nobody")
            : who,
        lines(row.record()));
  }

  private static String mark(int number, AnswerKey.Row row) {
    return switch (row.sign()) {
      case RIGHT -> "✓";
      case NOT_RIGHT -> "–";
      case IN_ORDER -> number + ".";
      case POSITION -> SHAPES.get(row.mark().place());
    };
  }

  private String word(AnswerKey.Sign sign) {
    return switch (sign) {
      case RIGHT -> words.say("preview.right");
      case NOT_RIGHT -> words.say("preview.not-right");
      case IN_ORDER, POSITION -> "";
    };
  }

  private List<Report.Line> lines(List<RecordLine> record) {
    return record.stream().map(line -> Cited.line(line, words, line.passage().inShort())).toList();
  }
}
