package ontherecord.screen.guide;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.guide.GuideView;
import ontherecord.view.guide.Typed;

/**
 * One page of the guide, block under block.
 *
 * @param wide in pixels
 * @param copied name of the sheet that was copied last; "" if none was
 * @param copy told the sheet that was pressed
 */
public record PageText(
    Kit kit,
    Phrasebook words,
    GuideView.Page page,
    float wide,
    String copied,
    Consumer<CodeSheet> copy) {
  private static final float BULLET = 2.3333f;
  private static final float MOST_PICTURE = 80;

  /** All of it. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    table.add(new Words(kit, Style.TITLE, words.say(page.title())).plain().orSmaller()).growX();
    table.row();
    for (GuideView.Piece piece : page.pieces()) {
      add(table, piece);
    }
    return table;
  }

  private void add(Table table, GuideView.Piece piece) {
    if (piece instanceof GuideView.Says says) {
      table.add(said(says.text())).growX().padTop(kit.u(1.6667f)).row();
    } else if (piece instanceof GuideView.Heading heading) {
      Words set = new Words(kit, Style.SUBHEADING, words.say(heading.text())).plain();
      table.add(set).growX().padTop(kit.u(3)).row();
    } else if (piece instanceof GuideView.Points points) {
      points.texts().forEach(text -> point(table, text));
    } else if (piece instanceof GuideView.Code code) {
      table.add(sheet(code)).growX().padTop(kit.u(1.6667f)).row();
    } else if (piece instanceof GuideView.Picture picture) {
      print(table, picture);
    } else if (piece instanceof GuideView.Told told) {
      table.add(told(told)).growX().padTop(kit.u(1.3333f)).row();
    }
  }

  private Words said(Sayable text) {
    Typed typed = Typed.of(words.say(text));
    Words said = new Words(kit, Style.BODY, typed.text()).plain();
    typed.parts().forEach(said::strong);
    return said;
  }

  private void point(Table table, Sayable text) {
    Table point = new Table();
    Words mark = new Words(kit, Style.BODY, "–").tone(Tone.ACCENT).oneLine();
    point.add(mark).width(kit.u(BULLET)).top().left();
    point.add(said(text)).growX();
    table.add(point).growX().padTop(kit.u(1)).row();
  }

  private CodeSheet sheet(GuideView.Code code) {
    String name = "code-" + page.pieces().indexOf(code);
    String does = words.say(name.equals(copied) ? "guide.copied" : "guide.copy");
    CodeSheet sheet =
        new CodeSheet(kit, name, words.say(code.about()), does, words.say(code.text()));
    sheet.onPress(() -> copy.accept(sheet));
    return sheet;
  }

  private void print(Table table, GuideView.Picture picture) {
    String path = "guide/pictures/" + words.language().code() + "/" + picture.name() + ".png";
    int room = (int) Math.min(wide, kit.u(MOST_PICTURE));
    table.add(new Print(kit, path, room)).left().padTop(kit.u(2)).row();
    table
        .add(new Words(kit, Style.CAPTION, words.say(picture.shows())).tone(Tone.MUTED).plain())
        .growX()
        .padTop(kit.u(0.6667f))
        .row();
  }

  private Sheet told(GuideView.Told told) {
    Sheet sheet = new Sheet(kit);
    sheet.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    Words what = new Words(kit, Style.BODY, words.say(told.what())).plain();
    sheet.add(what.weight(Weight.SEMIBOLD)).growX().row();
    Words remedy = new Words(kit, Style.BODY, words.say(told.remedy())).plain();
    sheet.add(remedy).growX().padTop(kit.u(0.3333f));
    return sheet;
  }
}
