package ontherecord.screen.kit;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.chamber.Bench;
import ontherecord.screen.kit.chamber.Chamber;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.chamber.Room;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A reveal with its chamber. */
final class RevealPage extends Frame {
  RevealPage(Kit kit) {
    super(kit);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title("On the Record", "Libya and Resolution 1973");
    bar.note("Round 4 of 10", Tone.INK).side().add(new Ticks(kit, 10, 4, false)).padLeft(kit.u(2));
    foot.hint("Space", "Next round", () -> {}).hint("S", "Source", () -> {});
    foot.hint("A", "Archive: who else?", () -> {}).hint("←→", "Walk the seats");
    foot.figure("Fidelity", "3½ of 4").figure("Knowledge", "5 of 6").last("?", "Keys", () -> {});
    boolean narrow = kit.units().narrow();
    Actor left = narrow ? Scroll.reading(kit, left()) : left();
    content.add(left).width(kit.u(narrow ? 50 : 68)).growY();
    content.add().growX();
    content.add(right(narrow ? 54 : 72)).width(kit.u(narrow ? 54 : 72)).growY();
  }

  private Table left() {
    Table left = new Table();
    left.top().left().defaults().left();
    Table who = new Table();
    who.add(new FlagTile(kit, Gallery.emblem("nl", "NLD"), 6.6667f)).padRight(kit.u(2));
    who.add(new Words(kit, Style.SUBHEADING, "Netherlands")).padRight(kit.u(2));
    who.add(new Words(kit, Style.CAPTION, "12 July 2011").tone(Tone.MUTED));
    left.add(who).row();
    Sheet verdict = new Sheet(kit);
    verdict.pad(kit.u(3), kit.u(3.6667f), kit.u(3), kit.u(3.6667f));
    verdict.add(new OutcomeMark(kit, 4, 7.5f)).padRight(kit.u(3));
    Table said = new Table();
    said.left().defaults().left();
    said.add(new Words(kit, Style.TITLE, "As recorded")).row();
    Table both = new Table();
    both.add(new Words(kit, Style.BODY, "Both of you"));
    both.add(new PositionMark(kit, PositionShape.DISC, 2)).padLeft(kit.u(1)).padRight(kit.u(1));
    both.add(new Words(kit, Style.BODY, "defended the action").weight(Weight.SEMIBOLD));
    said.add(both);
    verdict.add(said).growX();
    left.add(verdict).growX().padTop(kit.u(2)).row();
    left.add(new Words(kit, Style.CAPITALS, "On the record").tone(Tone.MUTED))
        .padTop(kit.u(3))
        .row();
    left.add(
            new Words(
                    kit,
                    Style.STATEMENT,
                    "With the United Kingdom, it argued in support of Res. 1973: forces were"
                        + " advancing on Benghazi to kill civilians.")
                .tint("argued in support of Res. 1973"))
        .growX()
        .padTop(kit.u(1))
        .row();
    Table source = new Table();
    source.add(
        new Words(kit, Style.CAPTION, "ICRtoP, report on the dialogue of 12 July 2011, part IV")
            .tone(Tone.MUTED));
    source.add(Key.small(kit, "S")).padLeft(kit.u(1.6667f));
    left.add(source).padTop(kit.u(1)).row();
    left.add(new Rule(kit)).growX().padTop(kit.u(3)).padBottom(kit.u(2)).row();
    left.add(new Words(kit, Style.CAPITALS, "In the same room").tone(Tone.MUTED)).row();
    left.add(
            new Words(
                    kit,
                    Style.BODY,
                    "Mexico said that differing interpretations of the mandate divided the"
                        + " international community. Guatemala reported that many consider the"
                        + " resolution misapplied.")
                .strong("divided the international community"))
        .growX()
        .padTop(kit.u(1));
    return left;
  }

  private Table right(float width) {
    Table right = new Table();
    right.top().left();
    Table head = new Table();
    head.add(new Words(kit, Style.CAPITALS, "The room on this question").tone(Tone.MUTED));
    head.add().growX();
    head.add(new Segments(kit).add("", "Chamber").add("M", "World map").choose(0))
        .height(kit.u(4.6667f));
    right.add(head).growX().row();
    Chamber chamber = new Chamber(kit, room(), width);
    chamber.setName("chamber");
    right.add(chamber).padTop(kit.u(3)).row();
    Table legend = new Table();
    legend.defaults().left();
    String[] said = {"defended the action", "called for reflection", "reported doubts", "rejected"};
    String[] who = {"Netherlands, United Kingdom", "African Union", "Guatemala, Mexico", "no one"};
    int[] counts = {2, 1, 2, 0};
    for (int i = 0; i < 4; i++) {
      legend.add(new Rule(kit)).growX().colspan(4).row();
      legend.add(new PositionMark(kit, PositionShape.of(i, 4), 2)).padRight(kit.u(1.5f));
      legend
          .add(new Words(kit, Style.BODY, String.valueOf(counts[i])).weight(Weight.SEMIBOLD))
          .padRight(kit.u(2));
      legend.add(new Words(kit, Style.BODY, said[i])).expandX();
      legend
          .add(new Words(kit, Style.CAPTION, who[i]).tone(Tone.MUTED))
          .minHeight(kit.u(4.1667f))
          .right()
          .row();
    }
    right.add(legend).growX().padTop(kit.u(2));
    return right;
  }

  private static Room room() {
    return new Room(
        List.of(
            new Bench(
                PositionShape.of(0, 4),
                List.of(
                    delegate("nl", "NLD", "Netherlands", Delegate.Mark.YOU),
                    delegate("gb", "GBR", "United Kingdom", Delegate.Mark.NONE))),
            new Bench(
                PositionShape.of(1, 4),
                List.of(delegate("", "AU", "African Union", Delegate.Mark.NONE))),
            new Bench(
                PositionShape.of(2, 4),
                List.of(
                    delegate("gt", "GTM", "Guatemala", Delegate.Mark.NONE),
                    delegate("mx", "MEX", "Mexico", Delegate.Mark.NONE))),
            new Bench(PositionShape.of(3, 4), List.of())),
        41,
        "46",
        "spoke",
        "You",
        "Predict");
  }

  private static Delegate delegate(String flag, String code, String name, Delegate.Mark mark) {
    return new Delegate(code, name, Gallery.emblem(flag, code), mark);
  }

  @Override
  protected void bind(Keys keys) {
    focus().to("chamber");
  }
}
