package ontherecord.screen.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Emblem;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.Level;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.mark.Tag;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.press.Check;
import ontherecord.screen.kit.press.Pill;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.press.Scale;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** Every mark and press that the other pages do not show. */
final class MarksPage extends Frame {
  MarksPage(Kit kit) {
    super(kit);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title("On the Record", "Marks").note("Round 3 of 8", Tone.INK);
    bar.side().add(new Ticks(kit, 8, 2, true)).padLeft(kit.u(2));
    foot.hint("Space", "Pick", () -> {}).hint("PgDn", "Onward", () -> {}).status("Quiet");
    boolean narrow = kit.units().narrow();
    Table signs = new Table();
    for (PositionShape shape : PositionShape.values()) {
      signs.add(new PositionMark(kit, shape, 4.3333f)).padRight(kit.u(1));
    }
    for (int quarters = 0; quarters <= 4; quarters++) {
      signs.add(new OutcomeMark(kit, quarters, 4)).padRight(kit.u(1));
    }
    signs.add(new OutcomeMark(kit, 4, 7.5f)).padRight(kit.u(1));
    if (narrow) {
      content.add(signs).left().row();
      signs = new Table();
    }
    signs.add(Tag.you(kit, "You")).padRight(kit.u(1));
    signs.add(Tag.plain(kit, "Predict")).padRight(kit.u(1));
    for (int level = 1; level <= 3; level++) {
      signs.add(new Level(kit, level)).padRight(kit.u(1));
    }
    signs.add(new FlagTile(kit, Emblem.initials("CARICOM"), 8)).padRight(kit.u(1));
    signs.add(new FlagTile(kit, Emblem.initials("AU"), 8).yours());
    content.add(signs).left().row();
    Table row = new Table();
    row.add(new Pill(kit, "All").on(true)).padRight(kit.u(1.3333f));
    row.add(new Pill(kit, "Introductory")).padRight(kit.u(1.3333f));
    row.add(Press.filled(kit, "Play again as…").key("P")).padRight(kit.u(1.3333f));
    row.add(Press.outlined(kit, "Export").key("X")).padRight(kit.u(1.3333f));
    row.add(Press.filled(kit, "Not yet").enabled(false));
    content.add(row).left().padTop(kit.u(2)).row();
    Table tiles = new Table();
    String[][] states = {
      {"au", "AUS", "Australia"}, {"br", "BRA", "Brazil"}, {"mx", "MEX", "Mexico"}
    };
    for (String[] state : states) {
      Check tile = Check.delegation(kit, Gallery.emblem(state[0], state[1]), state[2]);
      tile.chosen(state[0].equals("mx"));
      tiles
          .add(tile)
          .width(kit.u(narrow ? 30 : 34))
          .height(kit.u(7.3333f))
          .padRight(kit.u(1.3333f));
    }
    content.add(tiles).left().padTop(kit.u(2)).row();
    if (!narrow) {
      content.add(new Scale(kit, 10, 100).value(43)).growX().padTop(kit.u(1)).row();
    }
    Table bottom = new Table();
    Sheet sheet = new Sheet(kit);
    sheet.add(new Words(kit, Style.CAPITALS, "On the record").tone(Tone.MUTED)).left().row();
    sheet
        .add(
            new Words(kit, Style.STATEMENT, "It argued in support of Res. 1973, as others did.")
                .tint("argued in support of Res. 1973"))
        .growX()
        .row();
    sheet.add(new Rule(kit)).growX().padTop(kit.u(1)).padBottom(kit.u(1)).row();
    sheet
        .add(
            new Words(kit, Style.CAPTION, "On the table: Mobilizing collective action, a report")
                .italic("Mobilizing collective action")
                .tone(Tone.MUTED))
        .growX();
    bottom.add(sheet).width(kit.u(narrow ? 36 : 50)).growY();
    Table long1 = new Table();
    long1.top().left().defaults().growX().left();
    for (int i = 0; i < 12; i++) {
      Card card = new Card(kit);
      card.add(new Words(kit, Style.BODY, "Line " + i + ": Ελληνικά, Русский, Ünïcödé → ½ ✓"))
          .growX();
      long1.add(card).padBottom(kit.u(1)).row();
    }
    bottom.add(Scroll.of(kit, long1)).grow().padLeft(kit.u(2)).height(kit.u(narrow ? 12 : 20));
    Card dashed = new Card(kit).cloth(Card.Cloth.DASHED);
    dashed.add(new Words(kit, Style.BODY, "Open a file…"));
    bottom.add(dashed).width(kit.u(narrow ? 22 : 34)).growY().padLeft(kit.u(2));
    content.add(bottom).grow().padTop(kit.u(narrow ? 0 : 1));
  }

  @Override
  protected void bind(Keys keys) {}
}
