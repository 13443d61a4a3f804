package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The table of contents beside something long: its parts by name, or by figures under a heading.
 */
public final class Contents {
  private static final int COLUMNS = 5;

  private final Kit kit;
  private final Consumer<String> open;
  private final Map<String, Stop> stops = new LinkedHashMap<>();
  private final Table table = new Table();
  private final Scroll scroll;
  private final Table figures = new Table();
  private String here = "";

  /**
   * Without any parts yet.
   *
   * @param title of the whole
   * @param open told the name of the part that was chosen
   */
  public Contents(Kit kit, String title, Consumer<String> open) {
    this.kit = kit;
    this.open = open;
    table.top().left();
    table
        .add(new Words(kit, Style.BODY, title).weight(Weight.SEMIBOLD))
        .growX()
        .padBottom(kit.u(1))
        .row();
    scroll = Scroll.of(kit, table);
    scroll.setName("contents");
  }

  /** Adds a part under its name. */
  public void line(String part, String label) {
    Stop stop = new Stop(kit, part, label).line();
    put(part, stop);
    table.add(stop).growX().padTop(kit.u(0.3333f)).row();
  }

  /** Adds a part under its figure; the first of them stands under the heading. */
  public void figure(String heading, String part, String figure) {
    if (figures.getParent() == null) {
      Words title = new Words(kit, Style.CAPITALS, heading).tone(Tone.MUTED);
      float around = kit.u(1.3333f);
      table.add(title).growX().padTop(around).padBottom(kit.u(0.3333f)).row();
      figures.top().left();
      table.add(figures).growX().padBottom(around).row();
    }
    Stop stop = new Stop(kit, part, figure).figure();
    put(part, stop);
    figures.add(stop).uniformX().growX().pad(kit.u(0.1667f));
    if (figures.getChildren().size % COLUMNS == 0) {
      figures.row();
    }
  }

  private void put(String part, Stop stop) {
    stop.onPress(() -> open.accept(part));
    stops.put(part, stop);
  }

  /** Marks where one reads. */
  public void at(String part) {
    if (stops.containsKey(here)) {
      stops.get(here).here(false);
    }
    here = part;
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
