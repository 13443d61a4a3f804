package ontherecord.screen.group;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.lead.Desk;
import ontherecord.screen.group.lead.Glimpse;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.lead.LeadView;

/**
 * The facilitator's own window while the wall has another: the next step, notes, who has answered,
 * the clock, what is on the wall, and what is right.
 */
public final class LeadScreen extends GameScreen {
  private final Glimpse glimpse;
  private final Driving driving;
  private LeadView view;
  private boolean answers;

  /**
   * The facilitator's window.
   *
   * @param glimpse of the wall
   * @param answers whether they are shown at once: where the room cannot see this window
   */
  public LeadScreen(
      Kit kit, Phrasebook words, LeadView view, Glimpse glimpse, boolean answers, Driving driving) {
    super(kit, words);
    this.view = view;
    this.glimpse = glimpse;
    this.answers = answers;
    this.driving = driving;
  }

  /** Goes on with the session as it is now. */
  public void goOnWith(LeadView other) {
    view = other;
    rebuild();
  }

  /** Shows the answers, or hides them. */
  public void turnAnswers() {
    answers = !answers;
    rebuild();
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    String lesson = kit.units().narrow() ? "" : " · " + say(view.head().lesson());
    bar.title(say("game.name"), say("group.lead.title") + lesson);
    if (view.head().round() > 0) {
      bar.note(
          say(
              Message.of("play.round")
                  .with("number", view.head().round())
                  .with("rounds", view.head().rounds())),
          Tone.INK);
      bar.side()
          .add(new Ticks(kit, view.head().rounds(), view.head().round() - 1, true))
          .padLeft(kit.u(2));
    }
    new Desk(kit, words(), view, glimpse, answers, driving).in(content);
    startAt(Desk.NEXT);
    foot.hint(say("key.space"), say("group.lead.key.next"), driving::onward);
    foot.hint("T", say("group.lead.key.clock"), driving::clock);
    foot.hint("B", say("group.lead.key.dark"), driving::blank);
    foot.hint("K", say("group.lead.key.standings"), driving::standings);
    foot.hint("R", say("group.lead.key.teams"), driving::teams);
    foot.hint("N", say("group.lead.key.answers"), driving::notes);
    foot.hint("P", say("group.lead.key.together"), driving::apart);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.SPACE, driving::onward).key(Input.Keys.PAGE_DOWN, driving::onward);
    keys.key(Input.Keys.BACKSPACE, driving::back).key(Input.Keys.PAGE_UP, driving::back);
    keys.key(Input.Keys.ESCAPE, driving::pause);
    ShowScreen.letters(keys, driving);
    for (char letter : new char[] {'s', 'm', 'v'}) {
      keys.typed(letter, () -> driving.atTheWall(letter));
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.ONWARD,
        Shortcut.BACK_STEP,
        Shortcut.STOP_CLOCK,
        Shortcut.MORE_TIME,
        Shortcut.BLANK,
        Shortcut.STANDINGS,
        Shortcut.TEAMS,
        Shortcut.ANSWERS,
        Shortcut.SOURCE,
        Shortcut.CHAMBER,
        Shortcut.APART,
        Shortcut.PAUSE,
        Shortcut.FULL_SCREEN,
        Shortcut.HELP);
  }
}
