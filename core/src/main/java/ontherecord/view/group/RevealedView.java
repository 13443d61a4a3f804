package ontherecord.view.group;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundView;
import ontherecord.view.VerdictView;

/**
 * What is on record, a page at a time.
 *
 * @param open the round as it was asked
 * @param pages how many there are
 */
public record RevealedView(ShowHead head, RoundView open, int pages, Page page)
    implements ShowView {

  static RevealedView of(Gathering gathering) {
    return new RevealWriter(gathering).write();
  }

  /** One page of a reveal. */
  public sealed interface Page {}

  /**
   * One team that took a position, or predicted one.
   *
   * @param rail every team, in the order of the seats
   * @param asked whose position it is
   * @param recorded where that is on record, in the order of the spectrum
   * @param record what the verdict rests on, most decisive first
   */
  public record OfTeam(
      List<Railed> rail,
      TeamLine team,
      Emblem asked,
      Mark said,
      List<Mark> recorded,
      VerdictView verdict,
      List<RecordLine> record,
      Hall hall)
      implements Page {
    public OfTeam {
      rail = List.copyOf(rail);
      recorded = List.copyOf(recorded);
      record = List.copyOf(record);
    }

    /** Whether the team predicted another's position. */
    public boolean observes() {
      return !asked.id().equals(team.delegation().id());
    }
  }

  /**
   * A team beside the pages of all.
   *
   * @param quarters what its answer was worth; −1 while that is covered, or where it gave none
   */
  public record Railed(TeamLine team, Stands stands, int quarters) {
    /** What has become of it. */
    public enum Stands {
      /** Its page was shown. */
      SHOWN,
      /** Its page is shown now. */
      NOW,
      /** Its page comes later. */
      COVERED,
      /** It gave no answer. */
      SILENT
    }
  }

  /**
   * The whole room on a question, after the teams.
   *
   * @param trends what the room as a whole is recorded as saying
   * @param took what each team said, in the order of the seats
   */
  public record OfRoom(Hall hall, List<RecordLine> trends, List<Took> took, List<Silent> silent)
      implements Page {
    public OfRoom {
      trends = List.copyOf(trends);
      took = List.copyOf(took);
      silent = List.copyOf(silent);
    }
  }

  /** A team and the position that it took. */
  public record Took(TeamLine team, Mark said, int quarters) {}

  /** What every team answered where all were asked the same; nothing of what is right. */
  public record Said(List<Told> told, List<Silent> silent) implements Page {
    public Said {
      told = List.copyOf(told);
      silent = List.copyOf(silent);
    }
  }

  /**
   * One team's answer.
   *
   * @param marks places of what is on offer, from 0; of an estimate its digits
   * @param number that it estimated; 0 where none was asked for
   */
  public record Told(TeamLine team, List<Integer> marks, long number) {
    public Told {
      marks = List.copyOf(marks);
    }
  }

  /**
   * What is right where all were asked the same.
   *
   * @param because why; no words where the record says it
   * @param record what it rests on
   */
  public record Right(
      Solution solution,
      Sayable because,
      List<RecordLine> record,
      List<Judged> judged,
      List<Silent> silent)
      implements Page {
    public Right {
      record = List.copyOf(record);
      judged = List.copyOf(judged);
      silent = List.copyOf(silent);
    }
  }

  /**
   * The answer on record.
   *
   * @param places of what is right, from 0; of things to be put in order all of them, in the right
   *     one
   * @param values of things in order, by which they stand so; else none
   * @param numbers any of which is right, where a number was asked for
   */
  public record Solution(List<Integer> places, List<Sayable> values, List<Long> numbers) {
    public Solution {
      places = List.copyOf(places);
      values = List.copyOf(values);
      numbers = List.copyOf(numbers);
    }
  }

  /** A team with its answer and what that was worth, in quarters. */
  public record Judged(Told told, int quarters) {}
}
