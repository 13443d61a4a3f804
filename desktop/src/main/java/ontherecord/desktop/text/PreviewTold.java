package ontherecord.desktop.text;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.report.Preview;
import ontherecord.storage.report.Report;

/** Tells a preview in plain lines, in the order in which it is read. */
public final class PreviewTold {
  private final Terminal terminal;
  private final Phrasebook words;

  private PreviewTold(Terminal terminal, Phrasebook words) {
    this.terminal = terminal;
    this.words = words;
  }

  /** Tells all of it. */
  public static void tell(Preview preview, Phrasebook words, PrintWriter out) {
    BufferedReader nobody = new BufferedReader(Reader.nullReader());
    new PreviewTold(new Terminal(nobody, out), words).tell(preview);
  }

  private void tell(Preview preview) {
    terminal.say(preview.title());
    terminal.say(preview.notice());
    preview.facts().forEach(fact -> terminal.say(pair(fact.label(), fact.value())));
    preview.before().forEach(this::section);
    preview.rounds().forEach(this::round);
    preview.after().forEach(this::section);
  }

  private void section(Preview.Section section) {
    if (section.texts().isEmpty()) {
      return;
    }
    terminal.emptyLine();
    terminal.say(section.heading());
    section.texts().forEach(text -> terminal.item(section.listed() ? "- " : "", text));
  }

  private void round(Preview.Round round) {
    terminal.emptyLine();
    terminal.say(round.number() + ". " + round.label());
    terminal.say(round.prompt());
    said(round.how());
    round.rows().forEach(this::row);
    labelled("preview.because", round.because());
    if (!round.record().isEmpty()) {
      terminal.say(words.say("reveal.on-the-record"));
      round.record().forEach(this::line);
    }
    labelled("reveal.discuss", round.discuss());
  }

  private void row(Preview.Row row) {
    String word = row.word().isEmpty() ? "" : " (" + row.word() + ")";
    terminal.item("  " + row.mark() + " ", row.text() + word);
    for (String more : new String[] {row.detail(), row.who()}) {
      if (!more.isEmpty()) {
        terminal.item("    ", more);
      }
    }
    row.record().forEach(this::line);
  }

  private void line(Report.Line line) {
    terminal.item("    - ", pair(line.who(), line.says()));
    if (!line.quote().isEmpty()) {
      terminal.item("      ", words.say(Message.of("reveal.quote").with("words", line.quote())));
    }
    if (!line.tie().isEmpty()) {
      terminal.item("      ", line.tie());
    }
    terminal.item("      ", "[" + line.citation() + "]");
  }

  private void labelled(String key, String text) {
    if (!text.isEmpty()) {
      terminal.say(pair(words.say(key), text));
    }
  }

  private String pair(String label, String value) {
    return words.say(Message.of("text.line").with("who", label).with("says", value));
  }

  private void said(String text) {
    if (!text.isEmpty()) {
      terminal.say(text);
    }
  }
}
