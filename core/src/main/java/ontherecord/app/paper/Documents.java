package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.paper.Block;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/** The documents behind what stands on a sheet, each once: a passage names only its publisher. */
final class Documents {
  private Documents() {}

  /** A list under a heading; nothing where nothing is cited. */
  static List<Block> of(List<RecordLine> lines, Phrasebook words) {
    Set<String> documents = new LinkedHashSet<>();
    for (RecordLine line : lines) {
      Passage passage = line.passage();
      documents.add(
          words
              .say(
                  Message.of("preview.document")
                      .with("document", passage.document())
                      .with("where", passage.where()))
              .strip());
    }
    if (documents.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Telling(words).heading(2, "preview.sources"));
    documents.forEach(document -> blocks.add(new Block.Item("•", document)));
    return blocks;
  }
}
