package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Asked;
import ontherecord.screen.part.Identity;
import ontherecord.screen.part.Passages;
import ontherecord.screen.part.SourcesSheet;
import ontherecord.screen.part.Timeline;
import ontherecord.view.DossierView;

/** What a team may read of its delegation before the rounds, and again in any of them. */
public final class DossierScreen extends GameScreen {
  private final DossierView view;
  private final When when;
  private final Listener listener;
  private Scroll reading;
  private Passages passages;

  /** When a dossier is opened. */
  public enum When {
    BEFORE_THE_ROUNDS,
    IN_A_ROUND
  }

  /** What a person asks for. */
  public interface Listener {
    /** Goes on: to the first round, or back to the one that is open. */
    void takeSeat();

    /** Back to the delegations, or to the round that is open. */
    void back();
  }

  public DossierScreen(Kit kit, Phrasebook words, DossierView view, When when, Listener listener) {
    super(kit, words);
    this.view = view;
    this.when = when;
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    boolean before = when == When.BEFORE_THE_ROUNDS;
    bar.title(say("game.name"), say(view.scenario()));
    bar.note(say(before ? "dossier.bar" : "dossier.bar.round"), Tone.MUTED);
    passages = new Passages();
    reading = Scroll.reading(kit, new Timeline(kit, words(), view, passages).table());
    String onward = say(before ? "dossier.seat" : "dossier.round");
    Press seat = Press.filled(kit, onward).key(say("key.enter")).does(listener::takeSeat);
    seat.setName("seat");
    Table asked = new Asked(kit, words(), view).sheet(seat);
    if (kit.units().narrow()) {
      content.add(new Identity(kit, words(), view).row()).growX().colspan(2).row();
      content.add(reading).grow().padTop(kit.u(2));
      content.add(asked).width(kit.u(40)).growY().padTop(kit.u(2)).padLeft(kit.u(2));
    } else {
      content.add(new Identity(kit, words(), view).column()).width(kit.u(30)).growY();
      content.add(reading).grow().padLeft(kit.u(4)).padRight(kit.u(4));
      content.add(asked).width(kit.u(43.3333f)).growY();
    }
    startAt("seat");
    foot.hint(say("key.enter"), onward, listener::takeSeat);
    foot.hint(say("key.up-down"), say("foot.read"));
    if (!passages.all().isEmpty()) {
      foot.hint("S", say("dossier.sources"), this::sources);
      if (isArchiveOpen()) {
        foot.hint("A", say("archive.key"), () -> archive(passages.all()));
      }
    }
    foot.last(say("key.esc"), say(before ? wayBack() : "dossier.round"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.onward(listener::takeSeat).key(Input.Keys.ESCAPE, listener::back);
    keys.typed('s', this::sources).typed('a', () -> archive(passages.all()));
    for (int key : new int[] {Input.Keys.UP, Input.Keys.DOWN, Input.Keys.PAGE_UP}) {
      keys.key(key, () -> reading.keyDown(key));
    }
    keys.key(Input.Keys.PAGE_DOWN, this::readOn);
    if (when == When.IN_A_ROUND) {
      keys.typed('d', listener::back);
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.ONWARD,
        Shortcut.READ,
        Shortcut.SOURCE,
        Shortcut.ARCHIVE,
        Shortcut.DOSSIER,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  // Drafters chose no delegation, so there is none to go back to.
  private String wayBack() {
    return view.you().isOfDrafters() ? "library.bar" : "dossier.back";
  }

  // A page at a time, and onward from the last one.
  private void readOn() {
    if (!reading.keyDown(Input.Keys.PAGE_DOWN)) {
      listener.takeSeat();
    }
  }

  private void sources() {
    if (!passages.all().isEmpty()) {
      open(
          SourcesSheet.WIDE,
          overlay ->
              new SourcesSheet(kit, words(), passages.all(), at -> passages(passages.all(), at))
                  .fill(overlay, this::close));
    }
  }
}
