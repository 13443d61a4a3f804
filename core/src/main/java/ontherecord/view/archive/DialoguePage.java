package ontherecord.view.archive;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Sayable;
import ontherecord.view.AboutView.Origin;
import ontherecord.view.Emblem;

/**
 * One annual meeting.
 *
 * @param facts counts, dates, roles, titles, documents
 * @param topics issues and themes with what was said on each: statements, then trends
 * @param list whether the list of speakers is whole, in a sentence
 */
public record DialoguePage(
    String dialogue,
    Sayable year,
    Sayable date,
    Sayable title,
    Sayable agenda,
    Sayable aims,
    Sayable note,
    List<Origin> sources,
    Sayable list,
    List<Heard> speakers,
    List<Topic> topics,
    List<Entry> facts) {
  public DialoguePage {
    sources = List.copyOf(sources);
    speakers = List.copyOf(speakers);
    topics = List.copyOf(topics);
    facts = List.copyOf(facts);
  }

  /** Of every entry shown, each once. */
  public List<String> ids() {
    return Stream.concat(topics.stream().flatMap(topic -> topic.entries().stream()), facts.stream())
        .map(Entry::id)
        .distinct()
        .toList();
  }

  /** Somebody who spoke, and whether any words of it are reported. */
  public record Heard(Emblem emblem, boolean reported) {}

  /** An issue or theme and what was said on it. */
  public record Topic(String issue, Sayable name, List<Entry> entries) {
    public Topic {
      entries = List.copyOf(entries);
    }
  }
}
