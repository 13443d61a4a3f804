package ontherecord.view.group;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.Scenario;
import ontherecord.view.Shelf;
import ontherecord.view.Shown;

/**
 * Before the first round: what is played, and who is here.
 *
 * @param occasion the dialogue by its title; of several their years
 * @param date of the dialogue; no words where there are several, or it has none
 * @param aim what every team tries to do
 * @param teams those in the room, in the order of their seats
 */
public record WelcomeView(
    ShowHead head, Sayable occasion, Sayable date, Message aim, List<TeamLine> teams)
    implements ShowView {
  public WelcomeView {
    teams = List.copyOf(teams);
  }

  static WelcomeView of(Gathering gathering) {
    Scenario scenario = gathering.ground().scenario();
    Shown shown = gathering.shown();
    boolean one = scenario.dialogues().size() == 1;
    var dialogue = shown.record().dialogue(scenario.dialogues().iterator().next()).orElseThrow();
    return new WelcomeView(
        gathering.head(),
        one ? dialogue.title() : Shelf.years(scenario),
        one ? shown.date(dialogue) : Shown.NOTHING,
        Message.of(
            scenario.seatsDrafters() ? "group.show.aim.drafters" : "group.show.aim.delegations"),
        gathering.teams().stream().map(gathering::line).filter(TeamLine::here).toList());
  }
}
