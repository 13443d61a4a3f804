package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Cited;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Block.Tone;
import ontherecord.storage.paper.Sheet;
import ontherecord.storage.report.Report;
import ontherecord.view.Emblem;
import ontherecord.view.RecordLine;

/** Puts what a view says into blocks of text. */
record Telling(Phrasebook words) {

  Block heading(int level, Sayable text) {
    return new Block.Heading(level, words.say(text));
  }

  Block heading(int level, String key) {
    return heading(level, Message.of(key));
  }

  Block paragraph(Tone tone, Sayable text) {
    return new Block.Paragraph(tone, words.say(text));
  }

  Block small(String text) {
    return new Block.Paragraph(Tone.SMALL, text);
  }

  /** A paragraph under a heading of the third level; nothing where there are no words. */
  List<Block> labelled(String key, Sayable text) {
    String said = words.say(text);
    return said.isBlank()
        ? List.of()
        : List.of(heading(3, key), new Block.Paragraph(Tone.BODY, said));
  }

  List<Block> listed(List<? extends Sayable> texts) {
    return texts.stream().<Block>map(text -> new Block.Item("•", words.say(text))).toList();
  }

  List<Block> numbered(List<? extends Sayable> texts) {
    List<Block> items = new ArrayList<>();
    for (Sayable text : texts) {
      items.add(new Block.Item(items.size() + 1 + ".", words.say(text)));
    }
    return items;
  }

  /** One thing on the record, and where it is printed. */
  Block recorded(RecordLine line, boolean named) {
    Report.Line said = Cited.line(line, words, line.passage().inShort());
    List<Block> blocks = new ArrayList<>();
    String says = named && !said.who().isBlank() ? pair(said.who(), said.says()) : said.says();
    blocks.add(new Block.Item("•", says));
    if (!said.quote().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Tone.QUOTED, words.say(Message.of("paper.quote").with("quote", said.quote()))));
    }
    blocks.add(new Block.Paragraph(Tone.NOTED, (said.tie() + " " + said.citation()).strip()));
    return new Block.Together(blocks);
  }

  /**
   * "What: more", with the blanks that a language puts about a colon; the first alone if no more.
   */
  String pair(String what, String more) {
    return more.isBlank()
        ? what
        : words.say(Message.of("paper.pair").with("what", what).with("more", more));
  }

  Sheet.Tile tile(Emblem emblem) {
    return new Sheet.Tile(words.say(emblem.name()), emblem.flag(), emblem.initials());
  }
}
