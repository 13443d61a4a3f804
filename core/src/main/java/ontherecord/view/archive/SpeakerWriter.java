package ontherecord.view.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.TheRecord;
import ontherecord.view.Shown;

/** Writes a speaker's page: what it said, year beside year, and what the sources say of it. */
record SpeakerWriter(Shown shown, String speaker) {

  SpeakerPage write() {
    Whereabouts whereabouts = new Whereabouts(shown, speaker);
    Lines lines = new Lines(shown);
    return new SpeakerPage(
        shown.emblem(speaker),
        new Identity(shown, speaker).lines(),
        dialogues().stream()
            .map(d -> new SpeakerPage.Year(d.id(), lines.name(d.id()), whereabouts.at(d)))
            .toList(),
        topics());
  }

  private TheRecord record() {
    return shown.record();
  }

  private List<Dialogue> dialogues() {
    return record().entries().dialogues().stream()
        .sorted(new Lines(shown).byDate(Dialogue::id))
        .toList();
  }

  private List<SpeakerPage.Topic> topics() {
    Set<String> concerned = new TreeSet<>();
    record().statementsOf(speaker).forEach(s -> concerned.add(s.issue()));
    mentions().forEach(f -> concerned.add(f.issue()));
    List<SpeakerPage.Topic> topics = new ArrayList<>();
    for (boolean theme : List.of(false, true)) {
      record().entries().issues().stream()
          .filter(issue -> issue.isTheme() == theme && concerned.contains(issue.id()))
          .forEach(issue -> topics.add(topic(issue.id(), issue.name(), theme)));
    }
    if (concerned.contains("")) {
      topics.add(topic("", Message.of("archive.facts"), true));
    }
    return topics;
  }

  private List<Fact> mentions() {
    return record().entries().facts().stream().filter(f -> f.concerns(speaker)).toList();
  }

  private SpeakerPage.Topic topic(String issue, Sayable name, boolean theme) {
    return new SpeakerPage.Topic(
        issue, name, theme, dialogues().stream().map(d -> cell(issue, d.id())).toList());
  }

  private List<Entry> cell(String issue, String dialogue) {
    Lines lines = new Lines(shown);
    List<Entry> entries = new ArrayList<>();
    record().statementsOf(speaker).stream()
        .filter(s -> s.issue().equals(issue) && s.dialogue().equals(dialogue))
        .forEach(s -> entries.add(lines.of(s, speaker)));
    mentions().stream()
        .filter(f -> f.issue().equals(issue) && f.dialogue().equals(dialogue))
        .forEach(f -> entries.addAll(lines.mention(f)));
    return entries;
  }
}
