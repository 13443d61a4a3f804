package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.DelegationsView;

/** What may be told of a delegation before one speaks for it: the issues, never the answers. */
public record DelegationSheet(
    Kit kit, Phrasebook words, DelegationsView view, Paintings paintings) {
  private static final float PICTURE_HIGH = 16;

  /**
   * Lays out that delegation's sheet, with the field for a name and the way on at its end.
   *
   * @param wide how wide the sheet is, in pixels
   */
  public void fill(Table sheet, float wide, DelegationsView.Tile tile, Field name, Runnable speak) {
    sheet.clearChildren();
    boolean narrow = kit.units().narrow();
    Table head = new Table();
    head.add(new FlagTile(kit, Faces.of(tile.emblem()), narrow ? 9 : 10.6667f)).padRight(kit.u(2));
    Table who = new Table();
    Style style = narrow ? Style.SUBHEADING : Style.TITLE;
    who.add(new Words(kit, style, ShownName.of(words, tile.emblem())).orSmaller().most(2))
        .growX()
        .row();
    line(who, tile.emblem().kind(), Tone.MUTED);
    head.add(who).growX();
    sheet.add(head).growX().row();
    float room = wide - sheet.getPadLeft() - sheet.getPadRight();
    sheet.add(Scroll.reading(kit, about(tile, room))).grow().padTop(kit.u(1.3333f)).row();
    sheet.add(name).growX().height(kit.u(6)).padTop(kit.u(1.3333f)).row();
    sheet.add(onward(room).does(speak)).growX().minHeight(kit.u(6)).padTop(kit.u(1.3333f));
  }

  // With its key where there is room for both.
  private Press onward(float room) {
    String label = words.say("picker.speak");
    Press whole = Press.filled(kit, label).key(words.say("key.enter"));
    return whole.getPrefWidth() <= room ? whole : Press.filled(kit, label);
  }

  private Table about(DelegationsView.Tile tile, float room) {
    Table about = new Table();
    about.top().left();
    if (tile.picture().isThere()) {
      Optional<Table> painted = paintings.of(tile.picture(), room - kit.u(2), kit.u(PICTURE_HIGH));
      painted.ifPresent(p -> about.add(p).left().row());
      line(
          about,
          painted.isPresent() ? tile.picture().caption() : tile.picture().told(),
          Tone.MUTED);
    }
    line(about, tile.council(), Tone.MUTED);
    if (tile.played() > 0) {
      line(about, Message.of("picker.played").with("played", tile.played()), Tone.MUTED);
    }
    about.add(new Rule(kit)).growX().padTop(kit.u(1)).padBottom(kit.u(1)).row();
    Message on =
        Message.of("picker.on")
            .with("recorded", tile.recordedCount())
            .with("issues", view.issues().size());
    about.add(new Words(kit, Style.CAPITALS, words.say(on)).tone(Tone.MUTED)).growX().row();
    for (int i = 0; i < view.issues().size(); i++) {
      issue(about, view.issues().get(i), tile.recorded().get(i));
    }
    about
        .add(new Words(kit, Style.CAPTION, words.say("picker.closed")).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1));
    return about;
  }

  private void line(Table about, Sayable what, Tone tone) {
    String said = words.say(what);
    if (!said.isEmpty()) {
      about.add(new Words(kit, Style.CAPTION, said).tone(tone)).growX().row();
    }
  }

  private void issue(Table about, Sayable name, boolean recorded) {
    Table row = new Table();
    row.add(Dots.one(kit, recorded)).top().padTop(kit.u(0.6667f)).padRight(kit.u(1.3333f));
    row.add(new Words(kit, Style.CAPTION, words.say(name)).tone(recorded ? Tone.INK : Tone.MUTED))
        .growX();
    about.add(row).growX().padTop(kit.u(0.4f)).row();
  }
}
