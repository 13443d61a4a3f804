package ontherecord.view.archive;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Passage;

/** Where the sources disagree, and what they leave open, dialogue by dialogue. */
public record DiscrepanciesPage(List<AtYear> years) {
  public DiscrepanciesPage {
    years = List.copyOf(years);
  }

  /** Of everything shown. */
  public List<String> ids() {
    return years.stream().flatMap(year -> year.items().stream()).map(Item::id).toList();
  }

  /** One dialogue. */
  public record AtYear(String dialogue, Sayable year, List<Item> items) {
    public AtYear {
      items = List.copyOf(items);
    }
  }

  /**
   * One of them.
   *
   * @param kind "Two sources differ", "A source differs with itself", "Left open"
   * @param what it is about
   * @param note what to make of it; no words if nothing
   */
  public record Item(String id, Sayable kind, Sayable what, List<Side> sides, Sayable note) {
    public Item {
      sides = List.copyOf(sides);
    }
  }

  /** What one place of one source says. */
  public record Side(Sayable says, Passage passage) {}
}
