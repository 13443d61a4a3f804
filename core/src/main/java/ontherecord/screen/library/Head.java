package ontherecord.screen.library;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.LevelFilter;
import ontherecord.screen.part.Quiet;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Progress;

/** The library's heading and what narrows it down, and under it the ways to what is read first. */
public record Head(Kit kit, Phrasebook words, LibraryView view) {
  private static final float FIELD = 4.6667f;
  private static final float APART = 3;

  /** How many scenarios there are, and how many of them were finished. */
  public String count() {
    long finished = view.cards().stream().filter(c -> c.progress() == Progress.FINISHED).count();
    return words.say(
        Message.of(finished == 0 ? "library.count" : "library.count-finished")
            .with("number", view.cards().size())
            .with("finished", finished));
  }

  /**
   * The row, folded where it has no room.
   *
   * @param wide how wide the search must be, in pixels
   */
  public Table table(int level, IntConsumer choose, Field search, float wide) {
    Table head = new Table();
    Words title = new Words(kit, Style.TITLE, words.say("library.title")).oneLine();
    Table filters = new Table();
    new LevelFilter(kit, words, view).in(filters, level, choose);
    float room = kit.units().width() - 2 * kit.px(Length.SIDE);
    float all = filters.getPrefWidth() + wide;
    head.add(title).left().expandX();
    if (all > room) {
      head.add(search).width(wide).height(kit.u(FIELD)).row();
      head.add(filters).left().colspan(2).padTop(kit.u(1.3333f));
      return head;
    }
    filters.add(search).width(wide).height(kit.u(FIELD));
    boolean folds = title.getPrefWidth() + all + kit.u(4) > room;
    if (folds) {
      head.row();
    }
    head.add(filters).left().padTop(folds ? kit.u(1.3333f) : 0);
    return head;
  }

  /** The ways to the introduction and to the guide, one under the other where both have no room. */
  public Table ways(Runnable introduction, Runnable guide) {
    String what =
        words.say("library.introduction") + " · " + words.say("library.introduction.long");
    Quiet one = way("I", what, "introduction", introduction);
    Quiet other = way("G", words.say("library.guide"), "guide", guide);
    Table ways = new Table();
    ways.add(one).left();
    float both = one.getPrefWidth() + kit.u(APART) + other.getPrefWidth();
    if (both > kit.units().width() - 2 * kit.px(Length.SIDE)) {
      ways.row();
      ways.add(other).left();
    } else {
      ways.add(other).padLeft(kit.u(APART));
    }
    return ways;
  }

  private Quiet way(String key, String what, String name, Runnable open) {
    Quiet way = new Quiet(kit, Key.small(kit, key), what);
    way.onPress(open).setName(name);
    return way;
  }
}
