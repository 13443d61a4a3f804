package ontherecord.screen.library;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Quiet;
import ontherecord.view.LibraryView;

/**
 * The place for a teacher's own lessons, behind all others: how one comes here, and where they lie.
 *
 * @param begin done where a lesson is to be begun
 */
public record OwnCorner(
    Kit kit, Phrasebook words, LibraryView view, OwnRequests asked, Runnable begin) {

  /** A card that is not to be pressed itself: a file is dropped on the window, wherever that is. */
  public Card card() {
    Card card = new Card(kit).cloth(Card.Cloth.DASHED);
    card.enabled(false);
    card.pad(kit.u(2), kit.u(2.6667f), kit.u(2), kit.u(2.6667f));
    card.left();
    card.add(new Words(kit, Style.SUBHEADING, words.say("library.own"))).growX().row();
    card.add(new Words(kit, Style.CAPTION, words.say("library.own.how")).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(0.3333f))
        .row();
    Table keys = new Table();
    way(keys, "O", "library.own.open", asked::find);
    way(keys, "N", "library.own.begin", begin);
    if (!view.own().folder().isEmpty()) {
      way(keys, "F", "library.own.folder", asked::folder);
    }
    card.add(keys).left().padLeft(-kit.u(1)).padTop(kit.u(0.6667f)).row();
    String quiet = quiet();
    if (!quiet.isEmpty()) {
      card.add(new Words(kit, Style.CAPTION, quiet).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(0.6667f));
    }
    return card;
  }

  private void way(Table keys, String key, String does, Runnable what) {
    Quiet way = new Quiet(kit, Key.small(kit, key), words.say(does));
    way.onPress(what).setName(does);
    keys.add(way).left().padTop(kit.u(0.6667f)).row();
  }

  private String quiet() {
    LibraryView.Own own = view.own();
    boolean none = view.cards().stream().noneMatch(LibraryView.Card::isOwn);
    return own.trouble()
        .map(words::say)
        .orElseGet(
            () ->
                none && own.read()
                    ? words.say(Message.of("library.own.none").with("folder", own.folder()))
                    : "");
  }
}
