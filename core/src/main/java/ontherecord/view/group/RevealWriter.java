package ontherecord.view.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.rules.Answer;
import ontherecord.scenario.PositionRound;
import ontherecord.session.HandedIn;
import ontherecord.session.Team;
import ontherecord.view.AnswerShown;
import ontherecord.view.ChamberView;
import ontherecord.view.RevealView;
import ontherecord.view.Rooms;
import ontherecord.view.RoundShows;
import ontherecord.view.RoundView;
import ontherecord.view.Seat;
import ontherecord.view.group.RevealedView.Railed;

/** Writes the page of a reveal that the show is at. */
final class RevealWriter {
  private final Gathering gathering;
  private final int step;
  private final int page;
  private final RoundView open;
  private final List<Team> answered;

  RevealWriter(Gathering gathering) {
    this.gathering = gathering;
    step = gathering.state().group().scene().step();
    page = gathering.state().group().scene().at();
    open = new Wall(gathering, step).open();
    answered = answered(gathering, step);
  }

  /** The teams that answered a round, in the order of their seats. */
  static List<Team> answered(Gathering gathering, int step) {
    return gathering.teams().stream()
        .filter(team -> gathering.state().answer(team.id(), step).isPresent())
        .toList();
  }

  RevealedView write() {
    int pages = Pages.of(gathering, gathering.state().group().scene());
    return new RevealedView(gathering.head(), open, pages, page());
  }

  private RevealedView.Page page() {
    if (gathering.asksForPositions(step)) {
      return page < answered.size() ? ofTeam(answered.get(page)) : ofRoom();
    }
    return page == 0
        ? new RevealedView.Said(answered.stream().map(this::told).toList(), silent())
        : new RightWriter(gathering, step, open)
            .write(answered.stream().map(this::judged).toList(), silent());
  }

  private RevealedView.OfTeam ofTeam(Team team) {
    RevealView reveal = reveal(team);
    AnswerShown.OfPosition answer = (AnswerShown.OfPosition) reveal.answer();
    return new RevealedView.OfTeam(
        gathering.teams().stream().map(this::railed).toList(),
        gathering.line(team),
        answer.asked(),
        answer.said(),
        answer.recorded(),
        reveal.verdict(),
        reveal.record(),
        hallSoFar());
  }

  private Railed railed(Team team) {
    int at = answered.indexOf(team);
    Railed.Stands stands =
        at < 0
            ? Railed.Stands.SILENT
            : at < page
                ? Railed.Stands.SHOWN
                : at == page ? Railed.Stands.NOW : Railed.Stands.COVERED;
    boolean open = at >= 0 && at <= page;
    return new Railed(gathering.line(team), stands, open ? quarters(team) : -1);
  }

  /** Those alone whose positions are asked for, each seated with its page. */
  private Hall hallSoFar() {
    ChamberView all = room();
    Set<String> played = answered.stream().map(this::asked).collect(Collectors.toUnmodifiableSet());
    List<ChamberView.Wedge> wedges =
        all.wedges().stream()
            .map(
                wedge ->
                    new ChamberView.Wedge(
                        wedge.mark(),
                        wedge.seats().stream()
                            .filter(seat -> played.contains(seat.emblem().id()))
                            .toList()))
            .toList();
    int left = speakers(all) - speakers(new ChamberView(all.issue(), wedges, 0, 0));
    List<Team> shown = answered.subList(0, page + 1);
    return new Hall(
        new ChamberView(all.issue(), wedges, all.others() + left, all.spoke(), all.states()),
        shown.stream().map(this::asked).collect(Collectors.toUnmodifiableSet()),
        marks(shown));
  }

  private static int speakers(ChamberView room) {
    return (int)
        room.wedges().stream()
            .flatMap(wedge -> wedge.seats().stream())
            .map(seat -> seat.emblem().id())
            .distinct()
            .count();
  }

  private RevealedView.OfRoom ofRoom() {
    ChamberView room = room();
    Set<String> all =
        room.wedges().stream()
            .flatMap(wedge -> wedge.seats().stream())
            .map(seat -> seat.emblem().id())
            .collect(Collectors.toUnmodifiableSet());
    return new RevealedView.OfRoom(
        new Hall(room, all, marks(answered)),
        RoundShows.key(gathering.shown(), gathering.round(step)).record(),
        answered.stream().map(this::took).toList(),
        silent());
  }

  private RevealedView.Took took(Team team) {
    AnswerShown.OfPosition answer = (AnswerShown.OfPosition) reveal(team).answer();
    return new RevealedView.Took(gathering.line(team), answer.said(), quarters(team));
  }

  private ChamberView room() {
    PositionRound round = (PositionRound) gathering.round(step);
    String now = page < answered.size() ? asked(answered.get(page)) : "";
    return new Rooms(gathering.shown()).on(round.issue(), round.dialogue(), "", now);
  }

  private Map<String, List<String>> marks(List<Team> teams) {
    Map<String, List<String>> marks = new LinkedHashMap<>();
    teams.forEach(
        team -> marks.computeIfAbsent(asked(team), id -> new ArrayList<>()).add(team.id()));
    return marks;
  }

  private String asked(Team team) {
    return team.deals().get(step).asked();
  }

  private RevealedView.Told told(Team team) {
    HandedIn in = gathering.state().answer(team.id(), step).orElseThrow();
    long number = in.answer() instanceof Answer.NumberEstimated e ? e.number() : 0;
    return new RevealedView.Told(
        gathering.line(team), CardEntry.of(open).marks(in.answer()), number);
  }

  private RevealedView.Judged judged(Team team) {
    return new RevealedView.Judged(told(team), quarters(team));
  }

  private int quarters(Team team) {
    return reveal(team).verdict().quarters();
  }

  private RevealView reveal(Team team) {
    return new Seat(gathering.ground(), gathering.shown(), gathering.state(), team.id())
        .reveal(step);
  }

  private List<Silent> silent() {
    return gathering.teams().stream()
        .filter(team -> !answered.contains(team))
        .map(team -> new Silent(gathering.line(team), !gathering.state().passed(team.id(), step)))
        .toList();
  }
}
