package ontherecord.view.archive;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Mark;

/** Every issue and theme on which anything is recorded, in the record's order. */
public record TopicsView(List<Topic> issues, List<Topic> themes) {
  public TopicsView {
    issues = List.copyOf(issues);
    themes = List.copyOf(themes);
  }

  /** Of every entry on them, each once. */
  public List<String> ids() {
    return java.util.stream.Stream.concat(issues.stream(), themes.stream())
        .flatMap(topic -> topic.years().stream())
        .flatMap(year -> year.ids().stream())
        .distinct()
        .toList();
  }

  /**
   * An issue or theme.
   *
   * @param spectrum the positions in order; none for a theme
   * @param years the dialogues at which anything is recorded on it, earliest first
   */
  public record Topic(String issue, Sayable name, List<Mark> spectrum, List<AtYear> years) {
    public Topic {
      spectrum = List.copyOf(spectrum);
      years = List.copyOf(years);
    }
  }

  /**
   * What is recorded at one dialogue.
   *
   * @param taken the positions that somebody takes there, in the order of the spectrum
   * @param ids of every statement, trend and fact
   */
  public record AtYear(String dialogue, Sayable year, List<Mark> taken, List<String> ids) {
    public AtYear {
      taken = List.copyOf(taken);
      ids = List.copyOf(ids);
    }
  }
}
