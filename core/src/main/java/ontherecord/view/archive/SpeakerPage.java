package ontherecord.view.archive;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;

/**
 * One speaker over the years, side by side.
 *
 * @param about who it is, a line each
 * @param years every dialogue, earliest first
 * @param topics the issues and themes on which anything of it is recorded or said of it
 */
public record SpeakerPage(
    Emblem emblem, List<Sayable> about, List<Year> years, List<Topic> topics) {
  public SpeakerPage {
    about = List.copyOf(about);
    years = List.copyOf(years);
    topics = List.copyOf(topics);
  }

  /** Of every entry shown, each once. */
  public List<String> ids() {
    return topics.stream()
        .flatMap(topic -> topic.cells().stream())
        .flatMap(List::stream)
        .map(Entry::id)
        .distinct()
        .toList();
  }

  /**
   * One dialogue.
   *
   * @param there whether it spoke: "spoke", "spoke, but no words are reported", "not named as
   *     speaking"
   */
  public record Year(String dialogue, Sayable year, Sayable there) {}

  /**
   * One issue or theme.
   *
   * @param cells what is recorded, one a year of {@link SpeakerPage#years}; an empty list where
   *     nothing is. Facts that mention it stand among them.
   */
  public record Topic(String issue, Sayable name, boolean theme, List<List<Entry>> cells) {
    public Topic {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }
}
