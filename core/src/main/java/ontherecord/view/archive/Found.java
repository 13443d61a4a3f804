package ontherecord.view.archive;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;

/**
 * What a search finds, best first.
 *
 * @param speakers whose name or printed name fits
 * @param topics issues and themes whose name or a position's label fits
 * @param entries statements, trends and facts whose words fit
 * @param more how many entries beyond those listed
 */
public record Found(List<Emblem> speakers, List<Topic> topics, List<Entry> entries, int more) {
  public Found {
    speakers = List.copyOf(speakers);
    topics = List.copyOf(topics);
    entries = List.copyOf(entries);
  }

  /** Of every entry listed, each once. */
  public List<String> ids() {
    return entries.stream().map(Entry::id).distinct().toList();
  }

  /** An issue or theme. */
  public record Topic(String issue, Sayable name) {}
}
