package ontherecord.screen.kit;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Ribbon;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Choice;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A position round. */
final class RoundPage extends Frame {
  private static final String[] LABELS = {
    "Defend the action", "Call for reflection", "Report doubts", "Reject it as abuse"
  };
  private static final String[] MEANINGS = {
    "It was needed to protect civilians.",
    "Draw the lessons before the next case.",
    "It is read differently, or misapplied.",
    "It served another aim than protection."
  };

  private int chosen = 0;
  private int sure = 1;

  RoundPage(Kit kit) {
    super(kit);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title("On the Record", "Libya and Resolution 1973");
    bar.note("Round 4 of 10", Tone.INK).side().add(new Ticks(kit, 10, 3, true)).padLeft(kit.u(2));
    foot.hint("1–4", "Choose", () -> {}).hint("←→", "Move").hint("D", "Dossier", () -> {});
    foot.figure("Fidelity", "2½ of 3").figure("Knowledge", "5 of 6");
    foot.last("?", "Keys", this::help);
    Table who = new Table();
    who.add(new FlagTile(kit, Gallery.emblem("nl", "NLD"), 6.6667f)).padRight(kit.u(2));
    who.add(new Words(kit, Style.SUBHEADING, "Netherlands")).padRight(kit.u(2));
    who.add(new Words(kit, Style.CAPTION, "12 July 2011").tone(Tone.MUTED));
    content.add(who).left().row();
    content
        .add(
            new Words(
                    kit,
                    Style.TITLE,
                    "The Council has authorised force to protect civilians in Libya. How does your"
                        + " delegation speak of it?")
                .most(2)
                .orSmaller())
        .growX()
        .padTop(kit.u(2))
        .row();
    content.add(new Ribbon(kit, 4)).growX().padTop(kit.u(2)).row();
    content.add(cards()).growX().padTop(kit.u(1.3333f)).row();
    content.add().expandY().minHeight(kit.u(1)).row();
    content.add(below()).growX();
  }

  private Table cards() {
    Table cards = new Table();
    int columns = kit.units().narrow() ? 2 : 4;
    for (int i = 0; i < 4; i++) {
      int index = i;
      Choice card =
          Choice.position(
              kit, PositionShape.of(i, 4), String.valueOf(i + 1), LABELS[i], MEANINGS[i]);
      card.chosen(i == chosen).onPress(() -> choose(index));
      cards
          .add(card)
          .uniform()
          .grow()
          .padLeft(i % columns == 0 ? 0 : kit.px(Length.GAP))
          .padTop(i < columns ? 0 : kit.px(Length.GAP));
      if (i % columns == columns - 1) {
        cards.row();
      }
    }
    return cards;
  }

  private Table below() {
    Table below = new Table();
    below.defaults().left().bottom();
    below.add(new Words(kit, Style.CAPITALS, "How sure are you? · optional").tone(Tone.MUTED));
    below
        .add(new Words(kit, Style.CAPITALS, "Your reason · optional").tone(Tone.MUTED))
        .padLeft(kit.u(2))
        .row();
    below
        .add(
            new Segments(kit)
                .add("", "Guess")
                .add("", "Fairly sure")
                .add("", "Sure")
                .choose(sure)
                .onChoose(i -> sure = i))
        .height(kit.u(8))
        .padTop(kit.u(1));
    below
        .add(new Field(kit, "Because…", 200).key("Tab"))
        .growX()
        .height(kit.u(8))
        .padTop(kit.u(1))
        .padLeft(kit.u(2));
    below
        .add(Press.filled(kit, "Say it").key("Enter"))
        .height(kit.u(8))
        .minWidth(kit.u(kit.units().narrow() ? 20 : 30))
        .padLeft(kit.u(2));
    return below;
  }

  private void choose(int index) {
    chosen = index;
    rebuild();
  }

  private void help() {
    open(
        80,
        overlay ->
            overlay.content().add(new Words(kit, Style.HEADING, "Keys").weight(Weight.BOLD)));
  }

  @Override
  protected void bind(Keys keys) {
    keys.digits(4, digit -> choose(digit - 1)).typed('?', this::help);
    keys.key(Input.Keys.F1, this::help);
  }
}
