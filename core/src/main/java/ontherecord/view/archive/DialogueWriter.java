package ontherecord.view.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.TheRecord;
import ontherecord.view.Shown;

/** Writes a dialogue's page: who was there, what was said on what, what is counted. */
record DialogueWriter(Shown shown, String id) {

  DialoguePage write() {
    Dialogue dialogue = record().dialogue(id).orElseThrow();
    Lines lines = new Lines(shown);
    return new DialoguePage(
        id,
        lines.name(id),
        shown.date(dialogue),
        dialogue.title(),
        Shown.orNothing(dialogue.agenda()),
        Shown.orNothing(dialogue.aims()),
        Shown.orNothing(dialogue.note()),
        dialogue.sources().stream()
            .map(source -> shown.origin(record().source(source).orElseThrow()))
            .toList(),
        list(dialogue),
        heard(dialogue),
        topics(),
        record().entries().facts().stream()
            .filter(f -> f.dialogue().equals(id))
            .flatMap(f -> lines.of(f).stream())
            .toList());
  }

  private TheRecord record() {
    return shown.record();
  }

  private static Sayable list(Dialogue dialogue) {
    boolean whole = dialogue.speakersList() == Dialogue.SpeakersList.WHOLE;
    return Message.of(whole ? "archive.list.whole" : "archive.list.named-only");
  }

  private List<DialoguePage.Heard> heard(Dialogue dialogue) {
    Set<String> reported =
        record().entries().statements().stream()
            .filter(s -> s.dialogue().equals(id))
            .flatMap(s -> s.by().stream())
            .collect(Collectors.toSet());
    return dialogue.speakers().stream()
        .sorted(new Lines(shown).byName())
        .map(who -> new DialoguePage.Heard(shown.emblem(who), reported.contains(who)))
        .toList();
  }

  private List<DialoguePage.Topic> topics() {
    List<DialoguePage.Topic> topics = new ArrayList<>();
    for (boolean theme : List.of(false, true)) {
      record().entries().issues().stream()
          .filter(issue -> issue.isTheme() == theme)
          .map(this::topic)
          .filter(topic -> !topic.entries().isEmpty())
          .forEach(topics::add);
    }
    return topics;
  }

  private DialoguePage.Topic topic(Issue issue) {
    Lines lines = new Lines(shown);
    List<Entry> entries = new ArrayList<>();
    record().entries().statements().stream()
        .filter(s -> s.issue().equals(issue.id()) && s.dialogue().equals(id))
        .forEach(s -> entries.add(lines.of(s)));
    record().entries().trends().stream()
        .filter(t -> t.issue().equals(issue.id()) && t.dialogue().equals(id))
        .forEach(t -> entries.add(lines.of(t)));
    return new DialoguePage.Topic(issue.id(), issue.name(), entries);
  }
}
