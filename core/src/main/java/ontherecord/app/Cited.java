package ontherecord.app;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.report.Report;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/** Puts what is on the record into the words of one language, with where it is printed. */
public final class Cited {
  private Cited() {}

  /** One thing on the record, with where it is printed. */
  public static Report.Line line(RecordLine line, Phrasebook words, Message citation) {
    String tie = (words.say(line.attribution()) + " " + words.say(line.note())).strip();
    return new Report.Line(
        words.say(line.who()), words.say(line.says()), line.quote(), tie, words.say(citation));
  }

  /** The source, its section and the words to look for, in one sentence. */
  public static Message citation(Passage passage) {
    return cite("report.citation", passage);
  }

  /** The same, and where the source was published, as far as that is known. */
  public static Message whereabouts(Passage passage) {
    return passage.where().isEmpty()
        ? citation(passage)
        : cite("report.citation.where", passage).with("where", passage.where());
  }

  private static Message cite(String key, Passage passage) {
    return Message.of(key).with("document", passage.document()).with("spot", passage.spot());
  }
}
