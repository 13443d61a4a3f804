package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * What a team may read before the rounds: nothing that a round asks.
 *
 * @param about who the delegation is: regional group, Council, European Union, a line each
 * @param briefing the scenario's own, a paragraph each
 * @param years what the record holds up to and at the dialogue, by year
 * @param asked names of the issues of its position rounds, in the order dealt
 * @param timed whether the time that teams take tells level ones apart
 * @param spoke how many delegations spoke
 */
public record DossierView(
    Sayable scenario,
    Emblem you,
    List<Sayable> about,
    Sayable agenda,
    Sayable aims,
    List<Sayable> briefing,
    List<Year> years,
    List<Sayable> asked,
    int rounds,
    boolean timed,
    int spoke) {
  public DossierView {
    about = List.copyOf(about);
    briefing = List.copyOf(briefing);
    years = List.copyOf(years);
    asked = List.copyOf(asked);
  }

  /**
   * One dialogue.
   *
   * @param here whether it is the one played
   * @param lines what the delegation is recorded as saying there on matters that are not asked
   */
  public record Year(
      String year, Sayable date, Sayable title, boolean here, List<RecordLine> lines) {
    public Year {
      lines = List.copyOf(lines);
    }
  }
}
