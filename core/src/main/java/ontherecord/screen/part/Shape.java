package ontherecord.screen.part;

import java.util.List;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.view.Mark;

/** The shape and colour of a position. */
public final class Shape {
  private static final List<PositionShape> BY_PLACE =
      List.of(
          PositionShape.DISC,
          PositionShape.SQUARE,
          PositionShape.BAR,
          PositionShape.DIAMOND,
          PositionShape.TRIANGLE);

  private Shape() {}

  /** As the kit knows it. */
  public static PositionShape of(Mark mark) {
    return BY_PLACE.get(mark.place());
  }
}
