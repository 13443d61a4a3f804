package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.MiniChamber;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.DossierView;

/** Who you are: flag, name, what is to be known of the delegation, your desk in the room. */
public record Identity(Kit kit, Phrasebook words, DossierView view) {
  private static final float FLAG = 18.6667f;
  private static final float FLAG_NARROW = 10;
  private static final float ROOM = 28;
  private static final float WIDE = 30;

  /** As a column of its own; without the picture of the room where it would be too high. */
  public Table column() {
    boolean fits = Space.height(column(true), kit.u(WIDE)) <= Space.ofContent(kit).height();
    return column(fits);
  }

  private Table column(boolean pictured) {
    Table column = new Table();
    column.top().left();
    column.add(new FlagTile(kit, Faces.of(view.you()), FLAG)).left().row();
    column.add(name().most(3)).growX().padTop(kit.u(2)).row();
    column.add(about()).growX().padTop(kit.u(0.6667f)).row();
    column.add().expandY().row();
    if (view.spoke() > 0) {
      if (pictured) {
        column.add(MiniChamber.room(kit, view.spoke(), ROOM, 0).taken()).center().row();
      }
      Message spoke = Message.of("dossier.spoke").with("spoke", view.spoke());
      column
          .add(new Words(kit, Style.CAPTION, words.say(spoke)).align(Align.center).even())
          .growX()
          .padTop(kit.u(1));
    }
    return column;
  }

  /** As a row over the rest, in a narrow window. */
  public Table row() {
    Table row = new Table();
    row.add(new FlagTile(kit, Faces.of(view.you()), FLAG_NARROW)).padRight(kit.u(2));
    Table both = new Table();
    both.add(name()).growX().row();
    both.add(about()).growX();
    row.add(both).growX();
    return row;
  }

  private Words name() {
    return new Words(kit, Style.TITLE, words.say(view.you().name())).orSmaller().most(2);
  }

  private Table about() {
    Table about = new Table();
    boolean first = true;
    for (var line : view.about()) {
      about
          .add(
              new Words(kit, first ? Style.BODY : Style.CAPTION, words.say(line))
                  .tone(first ? Tone.INK : Tone.MUTED))
          .growX()
          .padTop(kit.u(first ? 0 : 0.6667f))
          .row();
      first = false;
    }
    return about;
  }
}
