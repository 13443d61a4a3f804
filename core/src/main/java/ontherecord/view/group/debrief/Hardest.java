package ontherecord.view.group.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ontherecord.rules.Answer;
import ontherecord.rules.Verdict;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Round;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.RoundShows;
import ontherecord.view.Shown;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.TeamLine;

/**
 * Where a room of drafters was furthest from the documents: the questions on which it earned least,
 * and less than half of what there was to earn.
 */
final class Hardest {
  private static final int MOST = 3;

  private final Gathering gathering;
  private final State state;
  private final Shown shown;

  Hardest(Gathering gathering) {
    this.gathering = gathering;
    this.state = gathering.state();
    this.shown = gathering.shown();
  }

  /** Three pages at most, in the order in which the rounds were played. */
  List<DebriefPage> pages() {
    return IntStream.range(0, state.steps())
        .boxed()
        .filter(step -> !answering(step).isEmpty() && share(step) < 0.5)
        .sorted(Comparator.comparing(this::share))
        .limit(MOST)
        .sorted()
        .<DebriefPage>map(this::page)
        .toList();
  }

  private List<Team> answering(int step) {
    return gathering.teams().stream()
        .filter(team -> state.answer(team.id(), step).isPresent())
        .toList();
  }

  private double share(int step) {
    return answering(step).stream().mapToInt(team -> quarters(team, step)).average().orElse(0) / 4;
  }

  private int quarters(Team team, int step) {
    return verdict(team, step).credit().quarters();
  }

  private Verdict verdict(Team team, int step) {
    return gathering.ground().verdict(team, step, answer(team, step));
  }

  private HandedIn answer(Team team, int step) {
    return state.answer(team.id(), step).orElseThrow();
  }

  private HardPage page(int step) {
    Round round = gathering.round(step);
    List<Team> teams = answering(step);
    Deal deal = teams.get(0).deals().get(step);
    Map<Answer, List<Team>> same = new LinkedHashMap<>();
    teams.forEach(
        team ->
            same.computeIfAbsent(answer(team, step).answer(), a -> new ArrayList<>()).add(team));
    List<HardPage.Said> said =
        same.entrySet().stream()
            .map(
                entry ->
                    new HardPage.Said(
                        RoundShows.said(shown, round, deal, entry.getKey()),
                        quarters(entry.getValue().get(0), step),
                        lines(entry.getValue())))
            .toList();
    return new HardPage(
        step + 1,
        RoundShows.key(shown, round, deal).prompt(),
        RoundShows.recorded(shown, round, deal),
        said,
        verdict(teams.get(0), step).evidence().stream().map(e -> shown.line(e, "")).toList());
  }

  private List<TeamLine> lines(List<Team> teams) {
    return teams.stream().map(gathering::line).toList();
  }
}
