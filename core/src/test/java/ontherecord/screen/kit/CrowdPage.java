package ontherecord.screen.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.chamber.Bench;
import ontherecord.screen.kit.chamber.Chamber;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.chamber.MiniChamber;
import ontherecord.screen.kit.chamber.Room;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;

/** Chambers with few and with many. */
final class CrowdPage extends Frame {
  private static final String STATES =
      "ar au at be br ca cl cn co cr cu cz dk eg fi fr ge de gh gt hu in ie it jp ke li lu mx nl nz"
          + " ng no pk pa pe pl pt qa ro ru rw si za kr es lk se ch tz gb us uy ve vn";

  CrowdPage(Kit kit) {
    super(kit);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title("On the Record", "Crowds").note("", ontherecord.screen.kit.theme.Tone.INK);
    foot.hint("←→", "Walk");
    float width = kit.units().narrow() ? 50 : 66;
    content.add(new Chamber(kit, room(new int[] {14, 11, 6, 9, 3}, 150), width)).expandX().left();
    content.add(new Chamber(kit, room(new int[] {7, 0, 4}, 20), width)).expandX().right().row();
    content
        .add(new Chamber(kit, room(new int[] {4, 1}, 26), width))
        .padTop(kit.u(2))
        .expandX()
        .left();
    Table minis = new Table();
    minis.add(MiniChamber.progress(kit, 10, 4, "4", "of 10", 13)).padRight(kit.u(4));
    minis.add(MiniChamber.progress(kit, 8, 8, "8", "of 8", 13)).padRight(kit.u(4));
    minis.add(MiniChamber.progress(kit, 14, 0, "0", "of 14", 13)).row();
    minis.add(MiniChamber.room(kit, 68, 28, 0).taken()).colspan(3).padTop(kit.u(3));
    content.add(minis).expandX().right();
  }

  private static Room room(int[] counts, int others) {
    String[] codes = STATES.split(" ", -1);
    List<Bench> benches = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < counts.length; i++) {
      List<Delegate> delegates = new ArrayList<>();
      for (int k = 0; k < counts[i]; k++) {
        String code = codes[next++];
        Delegate.Mark mark = next == 3 ? Delegate.Mark.ASKED : Delegate.Mark.NONE;
        delegates.add(
            new Delegate(
                code.toUpperCase(java.util.Locale.ROOT),
                "Name of " + code,
                Gallery.emblem(code, code),
                mark));
      }
      benches.add(new Bench(PositionShape.of(i, counts.length), delegates));
    }
    return new Room(benches, others, String.valueOf(next + others), "spoke", "You", "Predict");
  }

  @Override
  protected void bind(Keys keys) {}
}
