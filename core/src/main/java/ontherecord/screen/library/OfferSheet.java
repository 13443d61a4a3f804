package ontherecord.screen.library;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * A few ways to go on, each at its digit, over the screen. Esc takes none.
 *
 * @param about a sentence under the heading
 */
public record OfferSheet(Kit kit, String heading, String about, List<Way> ways) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 84;

  private static final int MOST = 7;

  /** One way: what it gives, and a few words on that. */
  public record Way(String name, String label, String about, Runnable what) {}

  /**
   * Lays it out.
   *
   * @param close done before a way is taken
   */
  public void fill(Overlay overlay, Runnable close) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, heading)).growX().row();
    sheet
        .add(new Words(kit, Style.CAPTION, about).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(0.6667f))
        .row();
    Table rows = new Table();
    rows.top().left();
    for (int i = 0; i < ways.size(); i++) {
      rows.add(row(i + 1, ways.get(i), close)).growX().padTop(kit.u(i == 0 ? 0 : 1.3333f)).row();
    }
    sheet.add(Scroll.of(kit, rows)).grow().padTop(kit.u(2));
    overlay.keys().digits(Math.min(MOST, ways.size()), digit -> take(ways.get(digit - 1), close));
  }

  private Card row(int digit, Way way, Runnable close) {
    Card card = new Card(kit);
    card.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    Table told = new Table();
    told.add(new Words(kit, Style.BODY, way.label()).weight(Weight.SEMIBOLD)).growX().row();
    told.add(new Words(kit, Style.CAPTION, way.about()).tone(Tone.MUTED)).growX();
    card.add(Key.large(kit, Integer.toString(digit))).padRight(kit.u(2));
    card.add(told).growX();
    card.onPress(() -> take(way, close)).setName(way.name());
    return card;
  }

  private static void take(Way way, Runnable close) {
    close.run();
    way.what().run();
  }
}
