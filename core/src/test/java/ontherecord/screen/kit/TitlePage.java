package ontherecord.screen.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.screen.kit.chamber.MiniChamber;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.frame.Hint;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.Wordmark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** The title screen. */
final class TitlePage extends Frame {
  TitlePage(Kit kit) {
    super(kit);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.bare().side().add(new Hint(kit, "L", "English")).padRight(kit.u(2.6667f));
    bar.side().add(new Hint(kit, "T", "Paper"));
    foot.hint("↑↓", "Move").hint("Enter", "Open", () -> {}).hint("1–3", "Go straight there");
    foot.last("?", "Keys", () -> {});
    Table left = new Table();
    left.top().left().defaults().left();
    left.add(Wordmark.of(kit, "On the Record", kit.size(Style.WORDMARK))).row();
    left.add(
            new Words(
                    kit,
                    Style.BODY,
                    "Speak for a delegation on the Responsibility to Protect. Then meet the words"
                        + " it is recorded as saying.")
                .tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(2))
        .padBottom(kit.u(3))
        .row();
    row(left, "1", "Play", "Alone, at your own pace");
    row(left, "2", "Group session", "One screen, many delegations");
    row(left, "3", "Archive", "Every position, with its source");
    content.add(left).width(kit.u(kit.units().narrow() ? 100 : 70)).top();
    content.add().expand();
    if (!kit.units().narrow()) {
      Table right = new Table();
      right.add(MiniChamber.room(kit, 68, 72, 6).flag(Gallery.emblem("mx", "MEX"))).row();
      right
          .add(
              new Words(
                      kit,
                      Style.HEADING,
                      "“RtoP is first and foremost the responsibility to prevent.”")
                  .align(Align.center)
                  .even())
          .width(kit.u(56))
          .padTop(kit.u(3))
          .row();
      content.add(right).width(kit.u(72)).top();
    }
  }

  private void row(Table left, String key, String name, String what) {
    Card card = new Card(kit);
    card.pad(0, kit.u(3), 0, kit.u(3));
    card.add(Key.large(kit, key)).padRight(kit.u(2.3333f));
    card.add(new Words(kit, Style.HEADING, name).oneLine()).width(kit.u(25)).left();
    card.add(new Words(kit, Style.CAPTION, what).tone(Tone.MUTED).oneLine()).expandX().left();
    card.setName(name);
    left.add(card).growX().height(kit.u(10)).padBottom(kit.u(2)).row();
  }

  @Override
  protected void bind(Keys keys) {
    keys.digits(3, digit -> {});
  }
}
