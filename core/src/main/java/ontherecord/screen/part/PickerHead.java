package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** What stands over the delegations: the question, the search, what the dots mean. */
public record PickerHead(Kit kit, Phrasebook words) {
  private static final float SEARCH = 25;

  /**
   * Question and search in a row; under them what the dots mean, and the times to choose from.
   *
   * @param least how wide the search must be, in pixels
   * @param times empty where there is nothing to choose
   * @param room how much width there is, in pixels
   */
  public Table table(Field search, float least, Table times, float room) {
    float wide = kit.units().narrow() ? least : Math.max(kit.u(SEARCH), least);
    Table head = new Table();
    head.add(new Words(kit, Style.TITLE, words.say("picker.title")).orSmaller().most(2)).growX();
    head.add(search).width(wide).padLeft(kit.u(2)).row();
    Table legend = new Table();
    legend.left();
    boolean timed = times.hasChildren();
    legend.add(Dots.one(kit, true)).padRight(kit.u(1));
    legend.add(caption("picker.recorded")).growX().padRight(kit.u(3));
    if (timed) {
      legend.row();
    }
    legend.add(Dots.one(kit, false)).padRight(kit.u(1));
    legend.add(caption("picker.none")).left();
    legend.add().growX();
    Table below = new Table();
    boolean folds = legend.getPrefWidth() + times.getPrefWidth() > room;
    below.add(legend).growX();
    if (folds) {
      below.row();
    }
    below.add(times).left().padTop(folds ? kit.u(1) : 0);
    head.add(below).growX().colspan(2).padTop(kit.u(1.3333f)).padBottom(kit.u(1.3333f));
    return head;
  }

  private Words caption(String key) {
    return new Words(kit, Style.CAPTION, words.say(key)).tone(Tone.MUTED);
  }
}
