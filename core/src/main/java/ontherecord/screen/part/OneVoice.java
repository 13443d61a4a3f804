package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.MiniChamber;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.TitleView;

/** A room full of hollow desks, one of them speaking: its flag, a stem down to its words, who. */
public record OneVoice(Kit kit, Phrasebook words, TitleView view) {
  private static final float WIDE = 72;
  private static final float NARROW = 46;
  private static final int SCHEMATIC = 46;

  /** The picture and its words, to be put beside a column. */
  public Table table() {
    boolean narrow = kit.units().narrow();
    Table table = new Table();
    float wide = narrow ? NARROW : WIDE;
    int desks = view.desks() == 0 ? SCHEMATIC : view.desks();
    boolean speaks = !view.quote().isEmpty();
    MiniChamber room = MiniChamber.room(kit, desks, wide, speaks ? wide / 12 : 0);
    table.add(speaks ? room.flag(Faces.of(view.speaker())) : room).row();
    if (speaks) {
      quotation(table, narrow);
    }
    return table;
  }

  private void quotation(Table table, boolean narrow) {
    table
        .add(
            new Words(
                    kit,
                    Style.HEADING,
                    words.say(Message.of("title.quote").with("words", view.quote())))
                .align(Align.center)
                .even()
                .orSmaller()
                .most(narrow ? 5 : 3))
        .growX()
        .padTop(kit.u(2.6667f))
        .row();
    Message who =
        Message.of("title.who").with("speaker", view.speaker().name()).with("year", view.year());
    table
        .add(new Words(kit, Style.BODY, words.say(who)).align(Align.center))
        .growX()
        .padTop(kit.u(2))
        .row();
    table
        .add(
            new Words(
                    kit,
                    Style.CAPTION,
                    words.say(Message.of("title.spoke").with("desks", view.desks())))
                .align(Align.center)
                .even()
                .tone(Tone.MUTED))
        .growX();
  }
}
