package ontherecord.view.archive;

import java.util.List;
import java.util.Map;
import ontherecord.message.Text;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Naming;
import ontherecord.record.Position;
import ontherecord.record.Reference;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.State;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.view.Shown;

/**
 * An invented record of two meetings of some villages, to be laid open.
 *
 * <pre>
 *             2001, not all named                2003, list printed whole
 *   Hill      said: build the bridge             spoke; the minutes mention its drawing
 *   Mill      said for Dale: keep the ferry      –, made the drawing with Hill
 *   Dale      (Mill spoke for it)                spoke
 *   Ford      –, in the Union                    –
 *   Union     said: build the bridge             –
 *   Sémeur    an official; said on the cost      –
 * </pre>
 */
final class TwoMeetings {
  private TwoMeetings() {}

  static Shown shown() {
    State ford =
        new State(
            "FORD",
            "fo",
            Text.of("Ford"),
            "none",
            1990,
            new State.Membership("2000-01-01", ""),
            false,
            Text.NONE);
    return new Shown(record(), new Reference(Map.of("FORD", ford)));
  }

  private static TheRecord record() {
    return new TheRecord(
        new TheRecord.Entries(
            List.of(source("minutes-2001", "2001"), source("minutes-2003", "2003")),
            List.of(
                dialogue(
                    "2001",
                    Dialogue.SpeakersList.NAMED_ONLY,
                    List.of("EU", "HILL", "MILL", "semeur")),
                dialogue("2003", Dialogue.SpeakersList.WHOLE, List.of("DALE", "HILL"))),
            List.of(
                speaker("DALE", Speaker.Kind.STATE, "Dale", "Dale"),
                speaker("EU", Speaker.Kind.ORGANISATION, "Union", "EU"),
                speaker("FORD", Speaker.Kind.STATE, "Ford", "Ford"),
                speaker("HILL", Speaker.Kind.STATE, "Hill", "The Hill"),
                speaker("MILL", Speaker.Kind.STATE, "Mill", "Mill"),
                speaker("semeur", Speaker.Kind.OFFICIAL, "Sémeur", "Mr. Sémeur")),
            List.of(
                new Issue(
                    "bridge",
                    Text.of("The bridge"),
                    Text.of("What of the bridge?"),
                    List.of(position("build"), position("ferry"), position("nothing")),
                    Text.NONE),
                new Issue("cost", Text.of("The cost"), Text.NONE, List.of(), Text.NONE)),
            List.of(
                says("hill-builds", List.of("HILL"), List.of(), "bridge", "build", "Wanted oak."),
                says("ferry", List.of("MILL"), List.of("DALE"), "bridge", "ferry", "Had a boat."),
                says("eu-builds", List.of("EU"), List.of(), "bridge", "build", "Would pay."),
                says(
                    "semeur-cost",
                    List.of("semeur"),
                    List.of(),
                    "cost",
                    "",
                    "Hill's oak is dear.")),
            List.of(),
            List.of(
                new Fact(
                    "drawing",
                    "2003",
                    Fact.Kind.DOCUMENT,
                    Text.of("Drawing on the table"),
                    "",
                    List.of("HILL", "MILL"),
                    "bridge",
                    Text.NONE,
                    List.of(new Fact.Value("Hill’s drawing", cite("2003", "lay on the table"))),
                    Text.NONE)),
            List.of(
                new Discrepancy(
                    "how-long",
                    "2001",
                    Discrepancy.Kind.WITHIN_SOURCE,
                    Text.of("How long it took"),
                    List.of(
                        new Discrepancy.Side(Text.of("An hour"), cite("2001", "after an hour")),
                        new Discrepancy.Side(Text.of("All day"), cite("2001", "a day's talk"))),
                    List.of("ferry"),
                    Text.NONE))));
  }

  private static Source source(String id, String dialogue) {
    return new Source(
        id, Text.of("Minutes"), "The council", "2001-06", "en", dialogue, "", "", Text.NONE);
  }

  private static Dialogue dialogue(String id, Dialogue.SpeakersList list, List<String> speakers) {
    return new Dialogue(
        id,
        id + "-05-01",
        Text.of("Meeting " + id),
        Text.of("The bridge"),
        Text.of("To talk"),
        speakers,
        list,
        List.of(),
        List.of("minutes-" + id),
        Text.NONE);
  }

  private static Speaker speaker(String id, Speaker.Kind kind, String name, String printed) {
    return new Speaker(id, kind, Text.of(name), List.of(printed), Text.NONE, Text.NONE, Text.NONE);
  }

  private static Position position(String id) {
    return new Position(id, Text.of("Say " + id), Text.of("It says " + id + "."), false);
  }

  private static Citation cite(String dialogue, String words) {
    return new Citation("minutes-" + dialogue, "1", words);
  }

  private static Statement says(
      String id,
      List<String> by,
      List<String> onBehalfOf,
      String issue,
      String position,
      String says) {
    return new Statement(
        id,
        "2001",
        by,
        onBehalfOf,
        onBehalfOf.isEmpty() ? Attribution.OWN : Attribution.BEHALF,
        Naming.UNSAID,
        issue,
        position,
        Text.of(says),
        "",
        "",
        cite("2001", "spoke of " + id),
        Text.NONE);
  }
}
