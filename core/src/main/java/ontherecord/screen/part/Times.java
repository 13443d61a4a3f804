package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.IntConsumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Segments;
import ontherecord.view.DelegationsView.Length;

/** In what time a lesson is to be played, and how many rounds each leaves room for. */
public record Times(Kit kit, Phrasebook words, List<Length> lengths) {

  /**
   * A segment for each; nothing where there is nothing to choose. Where there is no room for more,
   * the number of rounds stands there without its word.
   *
   * @param room how much width there is, in pixels
   * @param minutes what is chosen
   * @param choose told the minutes of another
   */
  public Table table(float room, int minutes, IntConsumer choose) {
    Table table = new Table();
    if (lengths.size() > 1) {
      Segments whole = segments("length.rounds", minutes, choose);
      boolean fits = whole.getPrefWidth() <= room;
      table.add(fits ? whole : segments("length.rounds.figure", minutes, choose));
    }
    return table;
  }

  private Segments segments(String rounds, int minutes, IntConsumer choose) {
    Segments segments = new Segments(kit);
    int chosen = 0;
    for (int i = 0; i < lengths.size(); i++) {
      Length length = lengths.get(i);
      segments.addOver(
          words.say(Message.of("length.minutes").with("minutes", length.minutes())),
          words.say(Message.of(rounds).with("rounds", length.rounds())));
      chosen = length.minutes() == minutes ? i : chosen;
    }
    segments.choose(chosen).onChoose(i -> choose.accept(lengths.get(i).minutes()));
    segments.setName("time");
    return segments;
  }
}
