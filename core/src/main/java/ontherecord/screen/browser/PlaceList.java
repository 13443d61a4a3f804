package ontherecord.screen.browser;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.FolderView;
import ontherecord.view.Shortened;

/** Where one may begin to look, each at its digit. */
public record PlaceList(Kit kit, Phrasebook words, List<FolderView.Place> places) {
  private static final int MOST = 7;
  private static final int LONGEST = 24;

  /** The column. */
  public Table table(Consumer<String> go) {
    Table table = new Table();
    table.top().left();
    for (int i = 0; i < Math.min(MOST, places.size()); i++) {
      FolderView.Place place = places.get(i);
      Card card = new Card(kit).cloth(Card.Cloth.OUTLINED).chosen(place.here());
      card.pad(kit.u(0.6667f), kit.u(1.3333f), kit.u(0.6667f), kit.u(1.3333f));
      Key cap = Key.small(kit, Integer.toString(i + 1));
      card.add(cap.on(place.here() ? Key.Ground.CHOSEN : Key.Ground.PLAIN))
          .padRight(kit.u(1.3333f));
      String name = Shortened.name(words.say(place.name()), LONGEST);
      card.add(new Words(kit, Style.BODY, name).plain().orSmaller().most(2)).growX();
      card.onPress(() -> go.accept(place.key())).setName("place-" + (i + 1));
      table.add(card).growX().minHeight(kit.u(6)).padTop(i == 0 ? 0 : kit.u(1)).row();
    }
    return table;
  }

  /** The place at a digit, told if there is one. */
  public void at(int digit, Consumer<String> go) {
    if (digit <= Math.min(MOST, places.size())) {
      go.accept(places.get(digit - 1).key());
    }
  }
}
