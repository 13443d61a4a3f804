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
 * @param spoke how many delegations spoke; 0 where a round asks for it, or in a lesson at several
 *     dialogues
 */
public record DossierView(
    Sayable scenario,
    Emblem you,
    List<Sayable> about,
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
   * @param here what the team does there; no words where the lesson does not play there
   * @param agenda what stood on its agenda; no words unless the lesson plays there alone
   * @param aims what it was for; no words unless the lesson plays there alone
   * @param silence why there are no lines; no words if there are, or where none are to be expected
   * @param lines what the delegation is recorded as saying there on matters that are not asked
   */
  public record Year(
      Sayable year,
      Sayable date,
      Sayable title,
      Sayable here,
      Sayable agenda,
      Sayable aims,
      Sayable silence,
      List<RecordLine> lines) {
    public Year {
      lines = List.copyOf(lines);
    }

    /** Whether the lesson plays there. */
    public boolean isHere() {
      return !here.equals(Shown.NOTHING);
    }
  }
}
