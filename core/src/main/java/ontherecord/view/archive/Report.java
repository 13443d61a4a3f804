package ontherecord.view.archive;

import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.view.Mark;
import ontherecord.view.Passage;
import ontherecord.view.Shown;

/**
 * A ready text for whoever finds an entry of the record wrong: what we say, where we found it, and
 * room for what the source says there.
 *
 * @param version of the game
 * @param record SHA-256 of the record's files
 */
public record Report(Shown shown, String version, String record) {
  private static final int SHORT = 12;

  /** On the entry to which a passage belongs. */
  public Message on(Passage passage) {
    return Message.of("report.wrong")
        .with("version", version)
        .with("record", record.substring(0, Math.min(SHORT, record.length())))
        .with("entry", passage.entry())
        .with("claim", claim(passage))
        .with("title", passage.title())
        .with("publisher", passage.publisher())
        .with("published", line("report.wrong.published", passage.published()))
        .with("section", passage.section())
        .with("words", passage.words());
  }

  private Sayable claim(Passage passage) {
    return Stream.concat(entries(passage), sides(passage))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + passage.entry()));
  }

  private Stream<Sayable> entries(Passage passage) {
    Lines lines = new Lines(shown);
    String id = passage.entry();
    return Stream.of(
            shown.record().statement(id).map(lines::of).stream(),
            shown.record().trend(id).map(lines::of).stream(),
            shown.record().fact(id).stream().flatMap(fact -> lines.of(fact).stream()))
        .flatMap(found -> found)
        .filter(entry -> entry.line().passage().equals(passage))
        .map(Report::claim);
  }

  private static Sayable claim(Entry entry) {
    boolean placed = !entry.mark().equals(Mark.NONE);
    Sayable coded =
        placed
            ? Message.of("report.wrong.position")
                .with("topic", entry.topic())
                .with("position", entry.mark().label())
            : entry.topic();
    boolean fact = entry.kind() == Entry.Kind.FACT;
    return Message.of(fact ? "report.wrong.fact" : "report.wrong.claim")
        .with("who", entry.line().who())
        .with("tied", line("report.wrong.tied", entry.line().attribution()))
        .with("says", entry.line().says())
        .with("quoted", line("report.wrong.quoted", new Verbatim(entry.line().quote())))
        .with("coded", line("report.wrong.coded", coded));
  }

  private Stream<Sayable> sides(Passage passage) {
    return shown.record().discrepancy(passage.entry()).stream()
        .flatMap(
            d ->
                d.sides().stream()
                    .filter(side -> shown.passage(d.id(), side.cite()).equals(passage))
                    .map(
                        side ->
                            Message.of("report.wrong.fact")
                                .with("who", d.what())
                                .with("says", side.says())
                                .with("coded", Shown.NOTHING)));
  }

  private static Sayable line(String key, Sayable what) {
    return what.equals(Shown.NOTHING) ? what : Message.of(key).with("what", what);
  }
}
