package ontherecord.desktop.text;

import java.util.List;
import ontherecord.app.Cited;
import ontherecord.message.Message;
import ontherecord.view.RecordLine;

/** Tells what is on the record. */
final class RecordTold {
  private RecordTold() {}

  /** Who, what, the quotation if there is one, how it is tied to the speaker, and the citation. */
  static void whole(Voice voice, List<RecordLine> lines) {
    for (RecordLine line : lines) {
      brief(voice, line);
      if (!line.quote().isEmpty()) {
        voice.say(Message.of("text.quote").with("quote", line.quote()));
      }
      voice.say(line.attribution());
      voice.say(line.note());
      voice.say(Message.of("text.source").with("citation", Cited.citation(line.passage())));
    }
  }

  /** Who and what. */
  static void brief(Voice voice, RecordLine line) {
    voice.point(Message.of("text.line").with("who", line.who()).with("says", line.says()));
  }

  /** Where each is printed, for whoever wants to look it up. */
  static void sources(Voice voice, List<RecordLine> lines) {
    voice.heading("text.sources");
    if (lines.isEmpty()) {
      voice.say("text.sources.none");
    }
    for (RecordLine line : lines) {
      voice.point(Cited.whereabouts(line.passage()));
    }
  }
}
