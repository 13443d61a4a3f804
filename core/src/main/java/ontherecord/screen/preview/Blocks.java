package ontherecord.screen.preview;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.preview.PreviewView;

/** A whole preview, block under block. */
public final class Blocks {
  private final Kit kit;
  private final List<Block> all = new ArrayList<>();

  /**
   * All blocks of a preview.
   *
   * @param wide how wide they are, in pixels
   */
  public Blocks(Kit kit, Phrasebook words, PreviewView view, float wide) {
    this.kit = kit;
    LessonBlocks lesson = new LessonBlocks(kit, words, view, wide);
    all.addAll(lesson.before());
    RoundBlock rounds = new RoundBlock(kit, words, wide);
    view.rounds().forEach(round -> all.add(rounds.of(round)));
    all.addAll(lesson.after());
  }

  /** Says what happens when the focus comes to one, and when it is pressed; both by its name. */
  public Blocks on(Consumer<String> focused, Consumer<String> pressed) {
    for (Block block : all) {
      block.onFocus(() -> focused.accept(block.getName()));
      block.onPress(() -> pressed.accept(block.getName()));
    }
    return this;
  }

  /** Their names, in order. */
  public List<String> names() {
    return all.stream().map(Block::getName).toList();
  }

  /** The one of that name. */
  public Pressable named(String name) {
    return all.get(names().indexOf(name));
  }

  /** The column they stand in. */
  public Table column() {
    Table column = new Table();
    column.top().left();
    for (Block block : all) {
      column.add(block).growX().padTop(column.hasChildren() ? kit.u(1.3333f) : 0).row();
    }
    return column;
  }
}
