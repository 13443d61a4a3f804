package ontherecord.screen.group;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.standings.Places;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.StandingsView;
import ontherecord.view.group.StandingsView.By;

/** Who stands where, two figures a team that are never added: only where somebody asked for it. */
public final class StandingsScene extends ShowScreen<StandingsView> {
  private final Listener listener;

  /** What is asked for here beside what leads the show. */
  public interface Listener {
    /** Orders the teams by that. */
    void order(By by);
  }

  /** Standings. */
  public StandingsScene(
      Kit kit, Phrasebook words, StandingsView view, Driving driving, Listener listener) {
    super(kit, words, StandingsView.class, view, driving);
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say(view().head().lesson()));
    bar.note(say(title()), Tone.MUTED);
    Places places = new Places(kit, words(), view());
    content.add(places.heading(say("group.standings.title"))).growX().row();
    if (view().measures().isEmpty()) {
      content
          .add(new Words(kit, Style.SUBHEADING, say("group.standings.none")).align(Align.center))
          .grow();
    } else {
      content.add(places.table()).growX().top().padTop(kit.u(0.6667f)).row();
      content.add().growY();
    }
    foot.hint(say("key.space"), say("group.standings.back"), driving()::onward);
    if (view().measures().size() > 1) {
      foot.hint("F", say("group.standings.by.fidelity"), () -> listener.order(By.FIDELITY));
      foot.hint("K", say("group.standings.by.knowledge"), () -> listener.order(By.KNOWLEDGE));
    }
    foot.status(say(view().speed() ? "group.standings.level.speed" : "group.standings.level"));
    foot.last("?", say("foot.keys"), this::help);
  }

  private Message title() {
    return Message.of("group.standings.after").with("rounds", view().after());
  }

  @Override
  protected void own(Keys keys) {
    keys.key(Input.Keys.ESCAPE, driving()::standings);
    keys.typed('k', this::byKnowledge);
    if (view().measures().size() > 1) {
      keys.typed('f', () -> listener.order(By.FIDELITY));
    }
  }

  // The key that opened it closes it again, where there is nothing else for it to do.
  private void byKnowledge() {
    if (view().measures().size() < 2 || view().order() == By.KNOWLEDGE) {
      driving().standings();
    } else {
      listener.order(By.KNOWLEDGE);
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.ONWARD,
        Shortcut.BY_FIDELITY,
        Shortcut.BY_KNOWLEDGE,
        Shortcut.BLANK,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }
}
