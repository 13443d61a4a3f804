package ontherecord.view.guide;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.guide.Block;
import ontherecord.scenario.guide.Guide;

/** How a lesson is written, page by page. */
public record GuideView(List<Page> pages) {
  public GuideView {
    pages = List.copyOf(pages);
  }

  /** One page. */
  public record Page(String id, Sayable title, List<Piece> pieces) {
    public Page {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a page. Its texts are marked as {@link Typed} has it. */
  public sealed interface Piece {}

  /** A paragraph. */
  public record Says(Sayable text) implements Piece {}

  /** A heading within the page. */
  public record Heading(Sayable text) implements Piece {}

  /** A list, a paragraph each. */
  public record Points(List<Sayable> texts) implements Piece {
    public Points {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Something to be copied, line by line.
   *
   * @param about what it is, and where it goes
   */
  public record Code(Sayable about, Sayable text) implements Piece {}

  /** What something looks like in the game, by the name of the picture. */
  public record Picture(String name, Sayable shows) implements Piece {}

  /** A sentence of the check, and what it advises. */
  public record Told(Sayable what, Sayable remedy) implements Piece {}

  /** All pages. */
  public static GuideView of(Guide guide) {
    return new GuideView(
        guide.pages().stream()
            .map(
                page ->
                    new Page(
                        page.id(),
                        page.title(),
                        page.blocks().stream().flatMap(block -> pieces(block).stream()).toList()))
            .toList());
  }

  private static List<Piece> pieces(Block block) {
    if (block instanceof Block.Says says) {
      return List.of(new Says(says.text()));
    } else if (block instanceof Block.Heading heading) {
      return List.of(new Heading(heading.text()));
    } else if (block instanceof Block.Points points) {
      return List.of(new Points(List.copyOf(points.texts())));
    } else if (block instanceof Block.Picture picture) {
      return List.of(new Picture(picture.name(), picture.shows()));
    } else if (block instanceof Block.Told told) {
      return told.keys().stream().<Piece>map(GuideView::told).toList();
    }
    Block.Code code = (Block.Code) block;
    return List.of(new Code(about(code.extent()), code.text()));
  }

  private static Told told(String key) {
    return new Told(Message.of(key), Message.of(key + ".remedy"));
  }

  private static Message about(Block.Extent extent) {
    return switch (extent) {
      case FILE -> Message.of("guide.code.file");
      case ROUND -> Message.of("guide.code.round");
      case KEY -> Message.of("guide.code.key");
    };
  }
}
