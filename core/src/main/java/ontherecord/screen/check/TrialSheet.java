package ontherecord.screen.check;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.Emblem;
import ontherecord.view.check.CheckView;

/** What can be tried, from which round, and for whom. */
public record TrialSheet(Kit kit, Phrasebook words, CheckView.Tried tried) {

  /** What is asked for on it. */
  public interface Listener {
    void tryOut();

    /** Another round to begin with, −1 or 1 further on among those that can be played. */
    void otherRound(int by);

    /** Another delegation, −1 or 1 further on. */
    void otherSeat(int by);
  }

  /**
   * The sheet.
   *
   * @param from the number of the round to begin with
   * @param seat for whom
   */
  public Sheet sheet(int from, Emblem seat, Listener listener) {
    Sheet sheet = new Sheet(kit);
    sheet.pad(kit.u(1.6667f), kit.u(2), kit.u(1.6667f), kit.u(2));
    float between = kit.u(1);
    sheet.add(new Words(kit, Style.BODY, words.say(tried.says())).plain()).growX().row();
    Table first = new Table();
    Press press = Press.filled(kit, words.say("inspect.try")).key("T").does(listener::tryOut);
    press.setName("try");
    first.add(press).growX();
    sheet.add(first).growX().padTop(between).row();
    if (tried.rounds().size() > 1) {
      sheet.add(from(from, listener::otherRound)).growX().padTop(between).row();
    }
    if (tried.seats().size() > 1) {
      sheet.add(seat(seat, listener::otherSeat)).growX().padTop(between);
    }
    return sheet;
  }

  /** The sheet where nothing can be tried. */
  public Sheet empty() {
    Sheet sheet = new Sheet(kit);
    sheet.add(new Words(kit, Style.BODY, words.say(tried.says())).plain()).growX();
    return sheet;
  }

  private Table from(int from, IntConsumer by) {
    Table row = new Table();
    Words label = new Words(kit, Style.BODY, words.say("inspect.try.from"));
    row.add(label).growX().left().padRight(kit.u(1));
    Stepper stepper = new Stepper(kit, from, by);
    stepper.setName("from");
    row.add(stepper);
    return row;
  }

  private SeatChoice seat(Emblem seat, IntConsumer by) {
    String name = words.say(seat.shortName());
    SeatChoice choice = new SeatChoice(kit, seat, name, words.say("inspect.by"), by);
    choice.setName("seat");
    return choice;
  }
}
