package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** What stands over the answer: its title, and where there is a room, chamber or map to choose. */
public record RoomHead(Kit kit, Phrasebook words, String title) {
  private static final List<Beside> ORDER = List.of(Beside.CHAMBER, Beside.MAP);
  private static final float BETWEEN = 3;

  /** The title alone. */
  public Table plain() {
    Table head = new Table();
    head.add(titled()).growX();
    return head;
  }

  /**
   * Title and switch.
   *
   * @param width in pixels; where both do not fit, the switch says alone what stands under it
   * @param choose told what is wanted instead
   */
  public Table with(Beside shown, float width, Consumer<Beside> choose) {
    Segments beside = new Segments(kit);
    beside.add("", words.say("reveal.chamber")).add("M", words.say("reveal.map"));
    beside.choose(ORDER.indexOf(shown)).onChoose(index -> choose.accept(ORDER.get(index)));
    beside.setName("beside");
    Table head = new Table();
    Words title = titled();
    if (title.getPrefWidth() + kit.u(BETWEEN) + beside.getPrefWidth() <= width) {
      head.add(title).growX();
    }
    head.add(beside).expandX().right();
    return head;
  }

  private Words titled() {
    return new Words(kit, Style.CAPITALS, title).tone(Tone.MUTED).oneLine();
  }
}
