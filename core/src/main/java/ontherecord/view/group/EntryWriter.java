package ontherecord.view.group;

import java.util.List;
import java.util.Optional;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.RoundView;

/** Writes what answers of a round are in. */
final class EntryWriter {
  private final Gathering gathering;
  private final State state;
  private final int step;
  private final RoundView open;
  private final CardEntry entry;

  EntryWriter(Gathering gathering) {
    this.gathering = gathering;
    state = gathering.state();
    step = state.group().scene().step();
    open = gathering.open(step);
    entry = CardEntry.of(open);
  }

  EntryView write() {
    return new EntryView(
        gathering.head(),
        way(),
        open,
        gathering.teams().stream().filter(this::isListed).map(this::row).toList(),
        state.revealed(step),
        false);
  }

  private EntryView.Way way() {
    return switch (state.group().arrangement().entry()) {
      case CARDS -> EntryView.Way.CARDS;
      case TURNS -> EntryView.Way.TURNS;
      case SHARED -> EntryView.Way.SHARED;
    };
  }

  private boolean isListed(Team team) {
    return isHere(team)
        || state.answer(team.id(), step).isPresent()
        || state.passed(team.id(), step);
  }

  private boolean isHere(Team team) {
    return !state.group().absent().contains(team.id());
  }

  private EntryRow row(Team team) {
    Optional<HandedIn> in = state.answer(team.id(), step);
    return new EntryRow(
        gathering.line(team),
        gathering.shown().emblem(asked(team)),
        gathering.open(team, step),
        stands(team, in.isPresent()),
        in.map(handed -> entry.marks(handed.answer())).orElse(List.of()),
        in.map(HandedIn::reason).orElse(""));
  }

  private String asked(Team team) {
    return gathering.asksForPositions(step) ? team.deals().get(step).asked() : team.delegation();
  }

  private EntryRow.Stands stands(Team team, boolean in) {
    if (in) {
      return EntryRow.Stands.IN;
    } else if (state.passed(team.id(), step)) {
      return EntryRow.Stands.PASSED;
    }
    return state.revealed(step) ? EntryRow.Stands.AWAY : EntryRow.Stands.AWAITED;
  }
}
