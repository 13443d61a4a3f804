package ontherecord.app.report;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ontherecord.app.Cited;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.rules.Measure;
import ontherecord.session.Arrangement;
import ontherecord.storage.report.Part;
import ontherecord.storage.report.Report;
import ontherecord.view.Passage;

/**
 * What became of one lesson: who took part, what each round came to, how it ended. Of one session
 * its rounds stand in the order in which they were played, of several in the lesson's.
 *
 * @param who those it is told of, at least one, all on the same lesson
 * @param level of its first headings
 * @param anchor what its anchors begin with
 */
record LessonParts(List<Participant> who, int level, String anchor, Phrasebook words) {
  LessonParts {
    who = List.copyOf(who);
  }

  private Sitting first() {
    return who.get(0).sitting();
  }

  private Set<Sitting> sittings() {
    return who.stream().map(Participant::sitting).collect(toCollection(LinkedHashSet::new));
  }

  private boolean ofDrafters() {
    return first().ground().scenario().seatsDrafters();
  }

  /** When it was played, by whom and how. */
  Part facts() {
    List<Report.Labelled> facts = new ArrayList<>();
    facts.add(labelled("report.date", days()));
    facts.add(
        labelled(
            "report.dialogue",
            words.say(
                new Listing(
                    first().ground().scenario().dialogues().stream()
                        .map(id -> first().shown().record().dialogue(id).orElseThrow())
                        .map(dialogue -> dialogue.title())
                        .toList()))));
    if (who.size() > 1) {
      facts.add(labelled("report.sessions", Integer.toString(sittings().size())));
      facts.add(labelled("report.participants", Integer.toString(who.size())));
    }
    if (sittings().size() == 1) {
      facts.add(labelled("report.rounds-shown", shown()));
      if (first().ofAGroup()) {
        Arrangement.Entry entry = first().state().group().arrangement().entry();
        facts.add(labelled("report.entry", words.say("report.entry." + entry.word())));
      }
      facts.add(labelled("report.log", first().log()));
    }
    return new Part.Facts(facts);
  }

  private String shown() {
    Message shown =
        Message.of("report.of")
            .with("earned", first().shownRounds())
            .with("possible", first().state().steps());
    return words.say(shown);
  }

  private String days() {
    Set<String> days = new LinkedHashSet<>();
    sittings().stream()
        .map(Sitting::day)
        .sorted()
        .forEach(day -> days.add(words.say(ontherecord.view.Shown.date(day))));
    return words.say(new Listing(days.stream().map(Verbatim::new).toList()));
  }

  private Report.Labelled labelled(String key, String value) {
    return new Report.Labelled(words.say(key), value);
  }

  /** A row each: for whom it spoke, its two results apart, what there is to say of it. */
  Part teams() {
    List<String> header = new ArrayList<>();
    header.add(words.say("report.column.team"));
    header.add(words.say("report.delegation"));
    header.add(words.say("report.fidelity"));
    header.add(words.say("report.knowledge"));
    header.add(words.say("report.column.remarks"));
    return new Part.Grid(
        words.say("report.never-added"),
        List.of(0.25f, 0.2f, 0.14f, 0.14f, 0.27f),
        header,
        who.stream().map(this::team).toList());
  }

  private Part.Row team(Participant one) {
    return new Part.Row(
        List.of(
            named(one),
            Part.Cell.of(words.say(one.delegation().name())),
            Part.Cell.of(ofDrafters() ? "–" : words.say(Measured.printed(one, Measure.FIDELITY))),
            Part.Cell.of(words.say(Measured.printed(one, Measure.KNOWLEDGE))),
            Part.Cell.of(remarks(one))));
  }

  private Part.Cell named(Participant one) {
    String name = words.say(one.name());
    String mark = words.say(one.mark());
    List<Part.Below> below = new ArrayList<>();
    if (!mark.isEmpty() && !mark.equals(name)) {
      below.add(new Part.Below(Part.Voice.OURS, mark));
    }
    if (sittings().size() > 1) {
      below.add(new Part.Below(Part.Voice.OURS, one.sitting().log()));
    }
    return new Part.Cell(name, below, List.of());
  }

  private String remarks(Participant one) {
    List<String> remarks = new ArrayList<>(one.remarks().stream().map(words::say).toList());
    if (!one.sitting().isOver()) {
      Message open =
          Message.of("report.unfinished")
              .with("shown", one.sitting().shownRounds())
              .with("rounds", one.sitting().state().steps());
      remarks.add(words.say(open));
    }
    return String.join(" ", remarks);
  }

  /** Every round that was shown to anybody, with all that were asked it. */
  List<List<Turn>> rounds() {
    Map<Integer, List<Turn>> rounds =
        sittings().size() == 1 ? new LinkedHashMap<>() : new TreeMap<>();
    for (int step = 0; step < first().state().steps() || step < longest(); step++) {
      for (Participant one : who) {
        if (step < one.shown()) {
          Turn turn = Turn.of(one, step);
          rounds.computeIfAbsent(turn.place(), place -> new ArrayList<>()).add(turn);
        }
      }
    }
    return List.copyOf(rounds.values());
  }

  private int longest() {
    return who.stream().mapToInt(Participant::shown).max().orElse(0);
  }

  String anchor(int round) {
    return anchor + "round-" + (round + 1);
  }

  /** The rounds one after another, with their sources and their rooms. */
  List<Part> told(List<List<Turn>> rounds) {
    Set<String> playing =
        who.stream().map(one -> one.team().delegation()).collect(toCollection(LinkedHashSet::new));
    Pictures pictures = new Pictures(words, playing);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(level, "", words.say("report.rounds")));
    for (int i = 0; i < rounds.size(); i++) {
      parts.addAll(
          new RoundParts(words, pictures, level + 1, i + 1, anchor(i), rounds.get(i)).parts());
    }
    if (rounds.isEmpty()) {
      parts.add(new Part.Paragraph(Part.Tone.BODY, words.say("report.no-rounds")));
    }
    return parts;
  }

  /**
   * What the room as a whole is recorded as saying; the questions; what the documents leave out.
   */
  List<Part> after() {
    List<Part> parts = new ArrayList<>();
    for (Sitting sitting : sittings()) {
      parts.addAll(new ClosingParts(sitting, level, words).parts());
    }
    Set<Report.Line> room = new LinkedHashSet<>();
    Set<String> silences = new LinkedHashSet<>();
    for (Participant one : who) {
      one.seat()
          .room()
          .forEach(line -> room.add(Cited.line(line, words, Cited.whereabouts(line.passage()))));
      one.seat().silences().forEach(silence -> silences.add(words.say(silence)));
    }
    if (!room.isEmpty()) {
      parts.add(new Part.Heading(level, "", words.say("report.room")));
      room.forEach(line -> parts.add(new Part.Entry("", "", line)));
    }
    List<String> questions =
        first().ground().scenario().debrief().stream()
            .map(text -> words.say((Sayable) text))
            .toList();
    items("report.questions", questions, parts);
    items("report.silences", List.copyOf(silences), parts);
    return parts;
  }

  /** The documents that verdicts and rooms rest on, and where each was published. */
  List<Part> documents(List<List<Turn>> rounds) {
    Set<String> documents = new LinkedHashSet<>();
    for (List<Turn> round : rounds) {
      for (Turn turn : round) {
        Stream.concat(turn.round().record().stream(), turn.round().room().stream())
            .forEach(line -> documents.add(document(line.passage())));
      }
    }
    List<Part> parts = new ArrayList<>();
    items("report.documents", List.copyOf(documents), parts);
    return parts;
  }

  private String document(Passage passage) {
    String document = words.say(passage.document());
    return passage.where().isEmpty() ? document : document + ". " + passage.where();
  }

  private void items(String heading, List<String> items, List<Part> parts) {
    if (!items.isEmpty()) {
      parts.add(new Part.Heading(level, "", words.say(heading)));
      parts.add(new Part.Items(items));
    }
  }
}
