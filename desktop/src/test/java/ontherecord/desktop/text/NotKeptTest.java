package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Play;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Team;
import ontherecord.view.term.Terms;
import org.junit.jupiter.api.Test;

class NotKeptTest {
  private static final Problem FULL =
      new Problem(
          Severity.CANNOT_BE_PLAYED,
          Place.whole("log"),
          Message.of("log.not-kept").with("why", Message.of("disk.full")),
          Message.of("log.not-kept.remedy"));

  private final List<Event> kept = new ArrayList<>();
  private final StringWriter seen = new StringWriter();
  private int failures;

  private List<Problem> keep(List<Event> events) {
    if (failures > 0) {
      failures--;
      return List.of(FULL);
    }
    kept.addAll(events);
    return List.of();
  }

  private Play play(int failures, String typed) {
    this.failures = failures;
    Content content = Village.content();
    Scenario scenario = content.lessons().get(0).checked().value().orElseThrow();
    List<Event> soFar =
        List.of(
            new Event.SessionOpened("", "", "", "", "", 5),
            new Event.TeamSeated(new Team(Play.SOLO, "", "HILL", Draw.deal(scenario, "HILL", 5))));
    Play play = new Play(content.ground(scenario), content.shown(), this::keep, soFar);
    BufferedReader in = new BufferedReader(new StringReader(typed));
    Voice voice =
        new Voice(
            new Terminal(in, new PrintWriter(seen)), content.in(Language.ENGLISH), Terms.NONE);
    assertThrows(
        Left.class, () -> new SessionTold(voice, new Asking(voice, () -> {}), play).play());
    return play;
  }

  @Test
  void whatCouldNotBeKeptIsToldAndTriedAgain() {
    Play play = play(2, "\nt\nt\n");
    assertTrue(seen.toString().contains("the disk is full"));
    assertEquals(List.of(new Event.RoundBegun(0)), kept);
    assertEquals(0, play.state().step());
  }

  @Test
  void itNeverHappensUnlessItIsKept() {
    Play play = play(9, "\nt\nt\n");
    assertEquals(-1, play.state().step());
    assertEquals(List.of(), kept);
  }

  @Test
  void orItIsPlayedOnWithoutBeingKept() {
    Play play = play(9, "\nw\n1\n\n\n");
    assertEquals(List.of(), kept);
    assertTrue(play.state().revealed(0));
  }
}
