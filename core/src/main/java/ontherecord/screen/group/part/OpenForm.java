package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;

/** What an open round has on offer, with the letters by which it is answered. */
public final class OpenForm {
  private OpenForm() {}

  /** The ways in which it may be laid out, the most readable first: one line a shape of round. */
  public static List<Function<Space, Table>> ways(Kit kit, Phrasebook words, RoundView open) {
    if (open instanceof RoundView.OfPosition position) {
      return new Spectrum(kit, words, position.cards()).ways();
    } else if (open instanceof RoundView.OfEstimate scale) {
      return List.of(space -> scale(kit, words, scale, space));
    }
    return Lettered.plain(kit, Item.of(words, open)).ways();
  }

  private static Table scale(Kit kit, Phrasebook words, RoundView.OfEstimate scale, Space space) {
    Table table = new Table();
    table.left();
    Table ends = new Table();
    ends.add(figure(kit, scale.from()));
    ends.add(TeamScale.empty(kit, scale.from(), scale.to()))
        .growX()
        .padLeft(kit.u(3))
        .padRight(kit.u(3));
    ends.add(figure(kit, scale.to()));
    table.add(ends).width(space.width()).row();
    table
        .add(
            new Words(kit, Style.HEADING, words.say(scale.unit()))
                .weight(Weight.REGULAR)
                .tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1));
    return table;
  }

  private static Words figure(Kit kit, long number) {
    return new Words(kit, Style.FIGURE, Long.toString(number)).oneLine();
  }
}
