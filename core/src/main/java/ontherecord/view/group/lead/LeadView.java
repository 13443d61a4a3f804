package ontherecord.view.group.lead;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;
import ontherecord.view.group.ShowHead;
import ontherecord.view.group.TeamLine;

/**
 * What the facilitator sees.
 *
 * @param head of the scene that the show is at
 * @param next what the next step is; no words at the end
 * @param then what follows from it
 * @param wall what the room sees now, in words
 * @param notes for the facilitator, without any answer
 * @param teams those in the room; empty where nothing is awaited from them
 * @param answers what is right; empty where no round is shown
 * @param works where that is printed
 */
public record LeadView(
    ShowHead head,
    Sayable next,
    Sayable then,
    Message wall,
    List<Note> notes,
    List<Awaited> teams,
    List<Row> answers,
    List<Sayable> works) {
  public LeadView {
    notes = List.copyOf(notes);
    teams = List.copyOf(teams);
    answers = List.copyOf(answers);
    works = List.copyOf(works);
  }

  /** One thing to know or to say. */
  public record Note(Message label, List<Sayable> says) {
    public Note {
      says = List.copyOf(says);
    }
  }

  /** A team, and whether nothing more is awaited from it. */
  public record Awaited(TeamLine team, boolean answered) {}

  /**
   * One thing on offer.
   *
   * @param letter by which the room knows it; "" where it has none
   * @param mark of a position; {@link Mark#NONE} for anything else
   * @param detail more about it; no words if nothing
   * @param right whether it is right, for anybody who is asked here
   * @param who those it is right for, or those it is about
   */
  public record Row(
      String letter, Mark mark, Sayable text, Sayable detail, boolean right, List<Emblem> who) {
    public Row {
      who = List.copyOf(who);
    }
  }

  /** How many have answered. */
  public int answered() {
    return (int) teams.stream().filter(Awaited::answered).count();
  }
}
