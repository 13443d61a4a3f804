package ontherecord.screen.preview;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** The table of contents beside a preview: its parts by name, its rounds by number. */
public final class Contents {
  private static final int COLUMNS = 5;

  private final Kit kit;
  private final Phrasebook words;
  private final Consumer<String> open;
  private final Map<String, Stop> stops = new LinkedHashMap<>();
  private final Table table = new Table();
  private final Scroll scroll;
  private Table rounds = new Table();
  private String here = "";

  /**
   * The contents of those blocks.
   *
   * @param title of the lesson
   * @param open told the name of the block that was chosen
   */
  public Contents(
      Kit kit, Phrasebook words, Sayable title, List<String> blocks, Consumer<String> open) {
    this.kit = kit;
    this.words = words;
    this.open = open;
    table.top().left();
    table
        .add(new Words(kit, Style.BODY, words.say(title)).weight(Weight.SEMIBOLD))
        .growX()
        .padBottom(kit.u(1))
        .row();
    blocks.forEach(this::add);
    scroll = Scroll.of(kit, table);
    scroll.setName("contents");
  }

  private void add(String block) {
    if (block.startsWith("round-")) {
      round(block);
      return;
    }
    Stop stop = new Stop(kit, block, words.say("preview." + block)).line();
    put(block, stop);
    table.add(stop).growX().padTop(kit.u(0.3333f)).row();
  }

  private void round(String block) {
    if (rounds.getParent() == null) {
      Words title = new Words(kit, Style.CAPITALS, words.say("preview.rounds")).tone(Tone.MUTED);
      float around = kit.u(1.3333f);
      table.add(title).growX().padTop(around).padBottom(kit.u(0.3333f)).row();
      rounds.top().left();
      table.add(rounds).growX().padBottom(around).row();
    }
    Stop stop = new Stop(kit, block, block.substring("round-".length())).figure();
    put(block, stop);
    rounds.add(stop).uniformX().growX().pad(kit.u(0.1667f));
    if (rounds.getChildren().size % COLUMNS == 0) {
      rounds.row();
    }
  }

  private void put(String block, Stop stop) {
    stop.onPress(() -> open.accept(block));
    stops.put(block, stop);
  }

  /** Marks where one reads. */
  public void at(String block) {
    if (stops.containsKey(here)) {
      stops.get(here).here(false);
    }
    here = block;
    if (stops.containsKey(here)) {
      stops.get(here).here(true);
      scroll.reveal(stops.get(here));
    }
  }

  /** The table, as far as there is room for it. */
  public Scroll scroll() {
    return scroll;
  }
}
