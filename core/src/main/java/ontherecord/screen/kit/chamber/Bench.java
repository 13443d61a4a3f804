package ontherecord.screen.kit.chamber;

import java.util.List;
import ontherecord.screen.kit.mark.PositionShape;

/** A position and all who are recorded at it. */
public record Bench(PositionShape shape, List<Delegate> delegates) {
  public Bench {
    delegates = List.copyOf(delegates);
  }
}
