package ontherecord.scenario.guide;

import java.util.List;
import ontherecord.message.Text;

/** How a lesson is written, page by page, from five lines to a debate of one's own. */
public record Guide(List<Page> pages) {
  public Guide {
    pages = List.copyOf(pages);
  }

  /** One page, its blocks in the order in which they are read. */
  public record Page(String id, Text title, List<Block> blocks) {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }
}
