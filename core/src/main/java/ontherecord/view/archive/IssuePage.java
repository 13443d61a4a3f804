package ontherecord.view.archive;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Sayable;
import ontherecord.view.ChamberView;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;

/**
 * One issue or theme, dialogue by dialogue.
 *
 * @param question put to delegations; no words for a theme
 * @param years the dialogues at which anything is recorded on it, earliest first
 */
public record IssuePage(
    String issue, Sayable name, Sayable question, Sayable note, boolean theme, List<AtYear> years) {
  public IssuePage {
    years = List.copyOf(years);
  }

  /**
   * Id of the dialogue to begin with: the latest at which somebody takes a position; where nobody
   * ever does, the latest; "" where nothing is recorded.
   */
  public String opensAt() {
    String opens = "";
    boolean taken = false;
    for (AtYear year : years) {
      boolean here = year.positions().stream().anyMatch(place -> !place.entries().isEmpty());
      if (here || !taken) {
        opens = year.dialogue();
      }
      taken |= here;
    }
    return opens;
  }

  /** Of every entry of every year, each once. */
  public List<String> ids() {
    return years.stream().flatMap(year -> year.ids().stream()).distinct().toList();
  }

  /**
   * What is recorded at one dialogue.
   *
   * @param positions the spectrum in order, with whoever stands there; none for a theme
   * @param others statements that take no position
   * @param room trends: what the room, or a part of it, said
   * @param facts counts, documents and mentions that belong to it
   * @param chamber the room, for chamber and map; {@link ChamberView#NONE} for a theme
   */
  public record AtYear(
      String dialogue,
      Sayable year,
      Sayable date,
      List<Place> positions,
      List<Entry> others,
      List<Entry> room,
      List<Entry> facts,
      ChamberView chamber) {
    public AtYear {
      positions = List.copyOf(positions);
      others = List.copyOf(others);
      room = List.copyOf(room);
      facts = List.copyOf(facts);
    }

    /** Of every entry of the year, each once. */
    public List<String> ids() {
      return Stream.of(
              positions.stream().flatMap(place -> place.entries().stream()),
              others.stream(),
              room.stream(),
              facts.stream())
          .flatMap(entries -> entries)
          .map(Entry::id)
          .distinct()
          .toList();
    }
  }

  /**
   * A position, whoever stands there, and what each said.
   *
   * @param meaning one sentence on what the position is
   * @param speakers delegations first, then officials, panelists and civil society
   * @param nobody whether nobody on the record ever takes it
   */
  public record Place(
      Mark mark, Sayable meaning, boolean nobody, List<Emblem> speakers, List<Entry> entries) {
    public Place {
      speakers = List.copyOf(speakers);
      entries = List.copyOf(entries);
    }
  }
}
