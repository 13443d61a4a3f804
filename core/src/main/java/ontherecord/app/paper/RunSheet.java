package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.storage.paper.Sheet;
import ontherecord.view.paper.PaperView;

/** For whoever leads: what to print how often, what happens when, how long it takes. */
record RunSheet(PaperView view, Phrasebook words) {
  private static final int WELCOME = 5;
  private static final int READING = 5;
  private static final int DEBRIEF = 10;
  private static final int VOTE = 5;

  /** To think where the lesson sets no limit; to read aloud, show cards and tell what is right. */
  private static final int THINK_SECONDS = 60;

  private static final int AROUND_SECONDS = 90;

  Sheet sheet() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling().heading(1, view.title()));
    blocks.add(telling().paragraph(Tone.SMALL, about()));
    blocks.add(
        telling()
            .paragraph(
                Tone.BODY,
                Message.of("paper.run.what").with("ending", words.say("paper.key.ending"))));
    blocks.add(telling().heading(2, "paper.run.print"));
    blocks.add(contents());
    blocks.add(telling().heading(2, "paper.run.before"));
    blocks.addAll(telling().numbered(before()));
    blocks.add(telling().heading(2, "paper.run.order"));
    blocks.add(order());
    blocks.add(telling().heading(2, "paper.run.round"));
    blocks.addAll(telling().numbered(steps()));
    blocks.add(telling().heading(2, "paper.run.rounds"));
    blocks.add(rounds());
    if (!view.debrief().isEmpty()) {
      blocks.add(telling().heading(2, "preview.debrief"));
      blocks.addAll(telling().listed(view.debrief()));
    }
    if (!view.teachers().isEmpty()) {
      blocks.add(telling().heading(2, "preview.teachers"));
      view.teachers().forEach(text -> blocks.add(telling().paragraph(Tone.BODY, text)));
    }
    return new Sheet.Text(Parts.RUN, words.say("paper.run"), Sheet.Size.USUAL, blocks);
  }

  private Telling telling() {
    return new Telling(words);
  }

  private Sayable about() {
    String years = words.say(view.years());
    return Message.of(years.isBlank() ? "paper.run.about" : "paper.run.about.years")
        .with("years", years)
        .with("minutes", end())
        .with("seed", Long.toString(view.seed()));
  }

  private static List<Message> said(String prefix, String... keys) {
    return Stream.of(keys).map(key -> Message.of(prefix + key)).toList();
  }

  private List<Message> before() {
    return view.teachers().isEmpty()
        ? said("paper.run.before.", "tables", "key")
        : said("paper.run.before.", "tables", "key", "choose");
  }

  private Block contents() {
    int teams = view.dossiers().size();
    boolean drafters = view.seatsDrafters();
    return new Block.Contents(
        List.of(words.say("paper.pages"), words.say("paper.part"), words.say("paper.often")),
        List.of(
            entry(Parts.RUN, "paper.run", Message.of("paper.often.run")),
            entry(Parts.PLACARDS, "paper.placards", often("placards", drafters, teams)),
            entry(Parts.DOSSIERS, "paper.dossiers", often("dossiers", drafters, teams)),
            entry(Parts.CARDS, "paper.cards", often("cards", drafters, teams)),
            entry(Parts.ANSWERS, "paper.answers", often("answers", drafters, teams)),
            entry(Parts.ROUNDS, "paper.rounds", Message.of("paper.often.rounds")),
            entry(Parts.VOTE, "paper.vote", Message.of("paper.often.ballots")),
            entry(Parts.CONSENSUS, "paper.consensus", Message.of("paper.often.ballots"))));
  }

  private static Message often(String part, boolean drafters, int teams) {
    return Message.of("paper.often." + part + (drafters ? ".drafters" : "")).with("teams", teams);
  }

  private Block.Entry entry(String part, String name, Message often) {
    return new Block.Entry(part, words.say(name), words.say(often));
  }

  private int thinkSeconds() {
    return view.thinkSeconds() > 0 ? view.thinkSeconds() : THINK_SECONDS;
  }

  /** Minutes that all rounds take, to the next five. */
  private int playing() {
    int seconds = view.rounds().size() * (thinkSeconds() + AROUND_SECONDS);
    return (seconds + 299) / 300 * 5;
  }

  private int end() {
    return WELCOME + READING + playing() + DEBRIEF + VOTE;
  }

  private Block order() {
    List<List<String>> rows = new ArrayList<>();
    int from = 0;
    from = event(rows, from, WELCOME, Message.of("paper.run.welcome"));
    from = event(rows, from, READING, Message.of("paper.run.reading"));
    from =
        event(
            rows,
            from,
            playing(),
            Message.of("paper.run.playing").with("rounds", view.rounds().size()));
    from = event(rows, from, DEBRIEF, Message.of("paper.run.debrief"));
    event(rows, from, VOTE, Message.of("paper.run.vote"));
    return new Block.Grid(
        List.of(0.15f, 0.85f),
        List.of(words.say("paper.run.minutes"), words.say("paper.run.event")),
        rows);
  }

  private int event(List<List<String>> rows, int from, int minutes, Message what) {
    rows.add(List.of(from + "–" + (from + minutes), words.say(what)));
    return from + minutes;
  }

  private List<Message> steps() {
    return List.of(
        Message.of("paper.run.round.read"),
        Message.of("paper.run.round.think").with("seconds", thinkSeconds()),
        Message.of("paper.run.round.show"),
        Message.of("paper.run.round.reveal"),
        Message.of("paper.run.round.talk"));
  }

  private Block rounds() {
    return new Block.Grid(
        List.of(0.08f, 0.5f, 0.42f),
        List.of(),
        view.rounds().stream()
            .map(
                round ->
                    List.of(
                        round.number() + ".",
                        words.say(round.answer().key().label()),
                        words.say(new Answering(round).inShort())))
            .toList());
  }
}
