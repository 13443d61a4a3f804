package ontherecord.scenario.introduction;

import java.util.List;
import ontherecord.message.Text;
import ontherecord.rules.Evidence;

/** What the responsibility to protect is, page by page, with what each sentence rests on. */
public record Introduction(List<Page> pages) {

  /** Where there is nothing to introduce. */
  public static final Introduction NONE = new Introduction(List.of());

  public Introduction {
    pages = List.copyOf(pages);
  }

  /** What is drawn beside a page. */
  public enum Picture {
    NONE,
    /** The years that the pages date, those of this page marked. */
    YEARS,
    /** Three pillars. */
    PILLARS,
    /** The same, the third one marked. */
    THIRD_PILLAR,
    /** The room that is played in. */
    ROOM
  }

  /** One page. */
  public record Page(String id, Picture picture, Text title, List<Sentence> sentences) {
    public Page {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * One sentence, or two that belong together.
   *
   * @param evidence what it rests on; none where it is about this game, or about what the documents
   *     leave out
   */
  public record Sentence(Text text, List<Evidence> evidence) {
    public Sentence {
      evidence = List.copyOf(evidence);
    }
  }
}
