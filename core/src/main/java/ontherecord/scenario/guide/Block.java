package ontherecord.scenario.guide;

import java.util.List;
import ontherecord.message.Text;

/**
 * A piece of a page. In its texts, whatever stands between two grave accents is to be typed, or is
 * a key to be pressed.
 */
public sealed interface Block {

  /** A paragraph. */
  record Says(Text text) implements Block {}

  /** A heading within the page. */
  record Heading(Text text) implements Block {}

  /** A list, a paragraph each. */
  record Points(List<Text> texts) implements Block {
    public Points {
      texts = List.copyOf(texts);
    }
  }

  /** Something to be copied. */
  record Code(Text text, Extent extent) implements Block {}

  /** How much of a file is shown. */
  enum Extent {
    /** All of it. */
    FILE,
    /** One of its rounds. */
    ROUND,
    /** One of its keys with what it holds. */
    KEY
  }

  /**
   * What something looks like in the game.
   *
   * @param name of the picture, which there is in every language
   * @param shows what is to be seen, for whoever cannot see it too
   */
  record Picture(String name, Text shows) implements Block {}

  /**
   * What the check says, with what it advises.
   *
   * @param keys of its sentences
   */
  record Told(List<String> keys) implements Block {
    public Told {
      keys = List.copyOf(keys);
    }
  }
}
