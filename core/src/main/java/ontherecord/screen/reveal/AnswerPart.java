package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.part.Space;

/** What one kind of round shows of its answer after the reveal. */
public interface AnswerPart {
  /** What stands over it. */
  String title();

  /**
   * What was said beside what is right, in the verdict sheet; an empty table where it needs none.
   */
  Table inVerdict();

  /**
   * What follows the verdict in the column to read; an empty table where nothing does.
   *
   * @param width in pixels
   */
  default Table underVerdict(float width) {
    return new Table();
  }

  /** The large picture of it, for so much room. */
  Table beside(Space space);

  /** What stands over the lines that are not what the verdict rests on. */
  String others();
}
