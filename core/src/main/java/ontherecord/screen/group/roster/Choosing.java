package ontherecord.screen.group.roster;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;
import ontherecord.view.group.roster.RosterView;
import ontherecord.view.group.roster.RosterView.Seat;

/** For whom a team speaks: one of all the delegations of the lesson. */
public record Choosing(Kit kit, Phrasebook words, RosterView view, Seat seat) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 112;

  private static final int COLUMNS = 3;

  /**
   * Lays the sheet out.
   *
   * @param chosen told the id of the delegation
   */
  public void fill(Overlay overlay, Consumer<String> chosen, Runnable close) {
    Table sheet = overlay.content();
    Message title = Message.of("group.lead.whom").with("team", seat.team().name());
    sheet.add(new Words(kit, Style.HEADING, words.say(title)).plain()).growX().row();
    Table tiles = new Table();
    int columns = kit.units().narrow() ? COLUMNS - 1 : COLUMNS;
    for (int i = 0; i < view.delegations().size(); i++) {
      Emblem emblem = view.delegations().get(i);
      Card card = new Card(kit);
      card.pad(kit.u(0.6667f), kit.u(1.3333f), kit.u(0.6667f), kit.u(1.3333f));
      card.left();
      card.chosen(emblem.id().equals(seat.team().delegation().id()));
      card.add(Flag.of(kit, emblem, 5.6667f)).padRight(kit.u(1.3333f));
      card.add(new Words(kit, Style.BODY, words.say(emblem.name())).plain()).growX();
      card.onPress(() -> chosen.accept(emblem.id())).setName(emblem.id());
      tiles.add(card).grow().uniformX().pad(kit.u(0.6667f));
      if (i % columns == columns - 1) {
        tiles.row();
      }
    }
    sheet.add(Scroll.of(kit, tiles)).grow().padTop(kit.u(1.3333f));
    overlay.keys().key(Input.Keys.ESCAPE, close);
    overlay.focus().to(seat.team().delegation().id());
  }
}
