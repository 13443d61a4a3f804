package ontherecord.view.group.lead;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.State;
import ontherecord.view.Shown;
import ontherecord.view.group.Course;
import ontherecord.view.group.DarkView;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.Pages;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.StandingsView;

/** Writes what the facilitator sees now. */
public final class LeadWriter {
  private final Gathering gathering;
  private final State state;
  private final Scene scene;

  private LeadWriter(Gathering gathering) {
    this.gathering = gathering;
    this.state = gathering.state();
    this.scene = state.group().scene();
  }

  /**
   * As it is now.
   *
   * @param wall what the room sees
   */
  public static LeadView write(Gathering gathering, ShowView wall) {
    return new LeadWriter(gathering).write(wall);
  }

  private LeadView write(ShowView wall) {
    Key key = Key.of(gathering);
    return new LeadView(
        gathering.head(),
        next(wall),
        then(wall),
        seen(wall),
        new Notes(gathering).all(),
        teams(),
        key.rows(),
        key.works());
  }

  private Sayable next(ShowView wall) {
    if (wall instanceof DarkView) {
      return Message.of("group.lead.next.light");
    } else if (wall instanceof StandingsView) {
      return Message.of("group.lead.next.show");
    }
    return Course.next(gathering).map(this::step).orElse(Shown.NOTHING);
  }

  private Sayable step(Scene next) {
    if (next.part() == scene.part() && next.step() == scene.step()) {
      return Message.of("group.lead.next.page");
    }
    Message told = Message.of("group.lead.next." + next.part().word());
    return next.part() == Part.BRIEF ? told.with("number", next.step() + 1) : told;
  }

  private Sayable then(ShowView wall) {
    Optional<Scene> next = Course.next(gathering);
    if (wall.isBetween() || next.isEmpty()) {
      return Shown.NOTHING;
    } else if (scene.part() == Part.ENTRY && !state.awaited().isEmpty() && isOpen()) {
      return Message.of("group.lead.then.missing").with("teams", state.awaited().size());
    } else if (next.get().part() == scene.part()) {
      return Message.of("group.lead.then.page")
          .with("page", next.get().at() + 1)
          .with("pages", Pages.of(gathering, scene));
    }
    return Message.of("group.lead.then." + next.get().part().word());
  }

  private boolean isOpen() {
    return scene.step() == state.step() && !state.revealed(scene.step());
  }

  private Message seen(ShowView wall) {
    if (wall instanceof DarkView) {
      return Message.of("group.lead.wall.dark");
    } else if (wall instanceof StandingsView) {
      return Message.of("group.lead.wall.standings");
    }
    return Message.of("group.lead.wall." + scene.part().word());
  }

  private List<LeadView.Awaited> teams() {
    if (!scene.part().isOfARound()) {
      return state.present().stream()
          .map(team -> new LeadView.Awaited(gathering.line(team), true))
          .toList();
    }
    return state.present().stream()
        .map(
            team ->
                new LeadView.Awaited(
                    gathering.line(team),
                    state.answer(team.id(), scene.step()).isPresent()
                        || state.passed(team.id(), scene.step())))
        .toList();
  }
}
