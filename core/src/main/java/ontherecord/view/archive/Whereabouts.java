package ontherecord.view.archive;

import java.util.List;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.record.Statement;
import ontherecord.view.Shown;

/** Whether a speaker spoke at a dialogue, as far as the sources tell. */
record Whereabouts(Shown shown, String speaker) {
  private static final String UNION = "EU";

  Sayable at(Dialogue dialogue) {
    List<Statement> here =
        shown.record().statementsOf(speaker).stream()
            .filter(s -> s.dialogue().equals(dialogue.id()))
            .toList();
    if (here.stream().anyMatch(s -> s.by().contains(speaker))) {
      return Message.of("archive.there.spoke");
    } else if (dialogue.speakers().contains(speaker)) {
      return Message.of("archive.there.no-words");
    } else if (!here.isEmpty()) {
      TreeSet<String> by = new TreeSet<>();
      here.forEach(s -> by.addAll(s.by()));
      return Message.of("archive.there.spoken-for").with("others", shown.names(List.copyOf(by)));
    }
    return absent(dialogue);
  }

  private Sayable absent(Dialogue dialogue) {
    boolean whole = dialogue.speakersList() == Dialogue.SpeakersList.WHOLE;
    Message absent = Message.of(whole ? "archive.there.not-listed" : "archive.there.not-named");
    if (isMentioned(dialogue)) {
      return both(absent, Message.of("archive.there.mentioned"));
    }
    return unionSpoke(dialogue) ? both(absent, Message.of("archive.there.union")) : absent;
  }

  private boolean isMentioned(Dialogue dialogue) {
    return shown.record().entries().facts().stream()
        .anyMatch(f -> f.dialogue().equals(dialogue.id()) && f.concerns(speaker));
  }

  private boolean unionSpoke(Dialogue dialogue) {
    return dialogue.speakers().contains(UNION)
        && shown.state(speaker).filter(s -> s.inUnion(dialogue)).isPresent();
  }

  private static Sayable both(Message one, Message other) {
    return Message.of("archive.both").with("one", one).with("other", other);
  }
}
