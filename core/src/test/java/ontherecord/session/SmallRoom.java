package ontherecord.session;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Text;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Naming;
import ontherecord.record.Position;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.rules.RollCallRule;
import ontherecord.rules.Rulebook;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Deal;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.Pictures;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Scenario;

/**
 * An invented village debate, small enough to hold in the head: three delegations on one bridge.
 *
 * <pre>
 *            build it   mend the ferry   do nothing   pull it down
 *   Hill        x
 *   Mill                      x
 *   Dale                                                   x
 * </pre>
 */
public final class SmallRoom {
  private SmallRoom() {}

  public static final Citation CITE = new Citation("minutes", "1", "spoke of the bridge");
  public static final Fact FIVE_SPOKE =
      new Fact(
          "five-spoke",
          "d1",
          Fact.Kind.COUNT,
          Text.of("Villages that spoke"),
          "",
          List.of(),
          "",
          Text.of("villages"),
          List.of(new Fact.Value("5", CITE)),
          Text.NONE);

  public static TheRecord record() {
    return new TheRecord(
        new TheRecord.Entries(
            List.of(
                new Source(
                    "minutes",
                    Text.of("Minutes"),
                    "The council",
                    "",
                    "en",
                    "d1",
                    "",
                    "",
                    Text.NONE)),
            List.of(
                new Dialogue(
                    "d1",
                    "2011-07-12",
                    Text.of("The bridge"),
                    Text.of("The bridge"),
                    Text.of("To talk"),
                    List.of("DALE", "HILL", "MILL"),
                    Dialogue.SpeakersList.NAMED_ONLY,
                    List.of("five-spoke"),
                    List.of("minutes"),
                    Text.of("Two villages that spoke are not named."))),
            List.of(village("DALE", "Dale"), village("HILL", "Hill"), village("MILL", "Mill")),
            List.of(
                new Issue(
                    "bridge",
                    Text.of("The bridge"),
                    Text.of("What of the bridge?"),
                    List.of(
                        position("build"),
                        position("ferry"),
                        position("nothing"),
                        position("pull-down")),
                    Text.NONE)),
            List.of(
                says("hill-builds", "HILL", "build"),
                says("mill-ferries", "MILL", "ferry"),
                says("dale-pulls", "DALE", "pull-down")),
            List.of(),
            List.of(FIVE_SPOKE),
            List.of()));
  }

  private static Speaker village(String id, String name) {
    return new Speaker(
        id, Speaker.Kind.STATE, Text.of(name), List.of(name), Text.NONE, Text.NONE, Text.NONE);
  }

  private static Position position(String id) {
    return new Position(id, Text.of("Say " + id), Text.of("It says " + id + "."), false);
  }

  private static Statement says(String id, String by, String position) {
    return new Statement(
        id,
        "d1",
        List.of(by),
        List.of(),
        Attribution.OWN,
        Naming.UNSAID,
        "bridge",
        position,
        Text.of("Said " + position),
        "",
        "",
        CITE,
        Text.NONE);
  }

  public static Rulebook rulebook() {
    return new Rulebook(
        1,
        4,
        2,
        1,
        List.of(0, 5, 10, 20),
        List.of(new Rulebook.Stake(1, 0), new Rulebook.Stake(2, -1), new Rulebook.Stake(3, -4)));
  }

  /** One round of each kind. */
  public static Scenario scenario() {
    List<String> villages = List.of("DALE", "HILL", "MILL");
    return new Scenario(
        "bridge",
        Text.of("The bridge"),
        List.of(Text.of("A village talks.")),
        List.of(Text.of("Tell a bridge from a tower.")),
        List.of("d1"),
        10,
        Scenario.Level.INTRODUCTORY,
        List.of("HILL", "MILL", "DALE"),
        List.of(
            new PositionRound("d1", "bridge", Text.of("Why?")),
            new ChoiceRound(
                "d1",
                Text.of("What is it about?"),
                List.of(
                    new ChoiceRound.Option(Text.of("A bridge"), true),
                    new ChoiceRound.Option(Text.of("A tower"), false)),
                Text.of("The minutes say so."),
                List.of(),
                Text.NONE),
            EstimateRound.ofFact("d1", FIVE_SPOKE, 0, 20, Text.NONE, Text.NONE),
            new RollCallRound(
                "d1",
                "bridge",
                "build",
                List.of("hill-builds"),
                villages,
                RollCallRule.Asked.about(record(), List.of("hill-builds"), villages),
                Text.NONE,
                Text.NONE)),
        Scenario.Settings.USUAL,
        List.of(Text.of("What did you learn?")),
        record(),
        Scenario.RecordOf.GAME,
        Pictures.NONE);
  }

  public static Ground ground() {
    return new Ground(rulebook(), scenario());
  }

  /** The same, and the time that teams take is counted. */
  public static Ground timed() {
    Scenario plain = scenario();
    return new Ground(
        rulebook(),
        new Scenario(
            plain.id(),
            plain.title(),
            plain.briefing(),
            plain.aims(),
            plain.dialogues(),
            plain.minutes(),
            plain.level(),
            plain.delegations(),
            plain.rounds(),
            new Scenario.Settings(false, true, true, 0, 0, 0),
            plain.debrief(),
            plain.record(),
            plain.whose(),
            plain.pictures()));
  }

  /** A team that speaks for a village and plays every round in the order of the file. */
  public static Team team(String id, String delegation) {
    List<Deal> deals = new ArrayList<>();
    deals.add(new Deal(0, delegation, List.of()));
    deals.add(new Deal(1, "", List.of(1, 0)));
    deals.add(new Deal(2, "", List.of()));
    deals.add(new Deal(3, "", List.of()));
    return new Team(id, "", delegation, deals);
  }

  public static Event.SessionOpened opening() {
    return new Event.SessionOpened("test", "bridge.json", "{}", "r", "b", 1);
  }
}
