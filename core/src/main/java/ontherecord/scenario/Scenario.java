package ontherecord.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Text;
import ontherecord.record.TheRecord;

/**
 * A lesson, checked: whoever holds one can play it.
 *
 * @param briefing what every team reads first, a paragraph each
 * @param aims what those who have played it know or can do, for the teacher
 * @param dialogues ids of the dialogues it plays at, in the order of the file
 * @param minutes how long it takes in class
 * @param delegations ids of those that can be played, in the order of the file; empty where teams
 *     sit as drafters, who earn knowledge only
 * @param debrief questions for the debrief
 * @param record what it is played and judged on
 * @param whose whose record that is
 * @param pictures beside its rounds and of its speakers
 */
public record Scenario(
    String id,
    Text title,
    List<Text> briefing,
    List<Text> aims,
    List<String> dialogues,
    int minutes,
    Level level,
    List<String> delegations,
    List<Round> rounds,
    Settings settings,
    List<Text> debrief,
    TheRecord record,
    RecordOf whose,
    Pictures pictures) {

  /** Stands for the delegation of a team that speaks for nobody. */
  public static final String DRAFTERS = "";

  public Scenario {
    briefing = List.copyOf(briefing);
    aims = List.copyOf(aims);
    dialogues = List.copyOf(dialogues);
    delegations = List.copyOf(delegations);
    rounds = List.copyOf(rounds);
    debrief = List.copyOf(debrief);
  }

  /** Whose record a lesson is played on: never on both. */
  public enum RecordOf {
    /** The one that comes with the game. */
    GAME,
    /** One that its author wrote into the lesson's own file. */
    LESSON
  }

  /** How much a scenario asks of its players. */
  public enum Level {
    INTRODUCTORY,
    INTERMEDIATE,
    ADVANCED
  }

  /**
   * How it is played.
   *
   * @param speed whether teams whose results are level are told apart by the time they took
   * @param thinkSeconds time to think in each round; 0 for no limit
   * @param drawPosition how many position rounds one session plays; 0 for all
   * @param drawKnowledge how many knowledge rounds one session plays; 0 for all
   */
  public record Settings(
      boolean confidence,
      boolean reason,
      boolean speed,
      int thinkSeconds,
      int drawPosition,
      int drawKnowledge) {
    public static final Settings USUAL = new Settings(false, true, false, 0, 0, 0);

    /** The same with another draw. */
    Settings drawing(int position, int knowledge) {
      return new Settings(confidence, reason, speed, thinkSeconds, position, knowledge);
    }
  }

  /** Whether teams speak for nobody and sit as those who draw up what the room said. */
  public boolean seatsDrafters() {
    return delegations.isEmpty();
  }

  /**
   * Whether its author brought a record of her own, so that nothing of the game's stands behind it.
   */
  public boolean hasOwnRecord() {
    return whose == RecordOf.LESSON;
  }

  /** For whom a team may play: the delegations, or {@link #DRAFTERS} alone. */
  public List<String> seats() {
    return seatsDrafters() ? List.of(DRAFTERS) : delegations;
  }

  /** The position rounds, in the order of the file. */
  public List<PositionRound> positionRounds() {
    return rounds.stream()
        .filter(PositionRound.class::isInstance)
        .map(PositionRound.class::cast)
        .toList();
  }

  /** How many rounds one session plays. */
  public int played() {
    int knowledge = rounds.size() - positionRounds().size();
    return playedPosition() + drawn(settings.drawKnowledge(), knowledge);
  }

  /** How many of them are position rounds. */
  int playedPosition() {
    return drawn(settings.drawPosition(), positionRounds().size());
  }

  private static int drawn(int draw, int there) {
    return draw == 0 ? there : Math.min(draw, there);
  }

  /** The least minutes in which it can be played; its own where it cannot be shortened. */
  public int shortest() {
    return new Lengths(this).shortest();
  }

  /** Minutes to choose from, its own first; each deals fewer rounds than the one before. */
  public List<Integer> lengths() {
    return new Lengths(this).offered();
  }

  /** The minutes in which a session deals so many rounds. */
  public int minutesFor(int rounds) {
    return new Lengths(this).minutes(rounds);
  }

  /**
   * The same lesson for a class that has less time: its rounds stand as they are, a session is
   * dealt fewer of them, in proportion.
   *
   * @param minutes from {@link #shortest} to its own
   * @throws IllegalArgumentException if they are fewer or more
   */
  public Scenario within(int minutes) {
    return new Lengths(this).within(minutes);
  }

  Scenario with(int otherMinutes, Settings other) {
    return new Scenario(
        id,
        title,
        briefing,
        aims,
        dialogues,
        otherMinutes,
        level,
        delegations,
        rounds,
        other,
        debrief,
        record,
        whose,
        pictures);
  }

  /** Ids of the issues its position rounds ask about, once each, in the order of the file. */
  public Set<String> issues() {
    return new java.util.LinkedHashSet<>(
        positionRounds().stream().map(PositionRound::issue).toList());
  }

  /** Ids of the statements, trends and facts that its knowledge rounds ask about or cite. */
  public Set<String> entries() {
    Set<String> asked = new TreeSet<>();
    rounds.forEach(round -> asked.addAll(Telling.of(record, round).entries()));
    return asked;
  }
}
