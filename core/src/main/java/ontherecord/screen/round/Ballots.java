package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.chamber.PickChamber;
import ontherecord.screen.kit.map.PickMap;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.Space;
import ontherecord.view.Emblem;

/** Lays candidates out, in the order in which they are given, in each way there is. */
record Ballots(Kit kit, Phrasebook words, List<Emblem> candidates) {
  private static final float NARROWEST = 33;
  private static final float HIGH = 7;
  private static final float LEAST_CHAMBER = 28;
  private static final float LEAST_MAP = 56;
  private static final int LONGEST = 24;

  /** As large as the room allows; what still is higher is scrolled. */
  Ballot of(Way way, Space space) {
    return switch (way) {
      case LIST -> list(space);
      case CHAMBER -> chamber(space);
      case MAP -> map(space);
    };
  }

  private Ballot chamber(Space space) {
    float height = Math.max(kit.u(LEAST_CHAMBER), space.height());
    PickChamber chamber = new PickChamber(kit, delegates(), space.width(), height);
    Table table = new Table();
    table.add(chamber);
    return new Ballot(table, chamber.cards());
  }

  private Ballot map(Space space) {
    float least = PickMap.height(kit, Math.min(space.width(), kit.u(LEAST_MAP)));
    float height = Math.max(least, space.height());
    PickMap map = new PickMap(kit, delegates(), space.width(), height);
    float over = map.getPrefHeight() - space.height();
    if (over > 0 && height > least) {
      // Those who are listed under the map need room, too.
      map = new PickMap(kit, delegates(), space.width(), Math.max(least, height - over));
    }
    Table table = new Table();
    table.add(map);
    return new Ballot(table, map.cards());
  }

  private List<Delegate> delegates() {
    return candidates.stream().map(this::delegate).toList();
  }

  private Delegate delegate(Emblem emblem) {
    String whole = words.say(emblem.name());
    String name = whole.length() <= LONGEST ? whole : words.say(emblem.shortName());
    return new Delegate(
        emblem.flag().isEmpty() ? emblem.initials() : emblem.id(),
        name,
        Faces.of(emblem),
        Delegate.Mark.NONE);
  }

  // Roomy where that fits, else closer together.
  private Ballot list(Space space) {
    for (float above : List.of(1f, 0.6667f, 0.3333f)) {
      if (Space.height(grid(space, above).table(), space.width()) <= space.height()) {
        return grid(space, above);
      }
    }
    return grid(space, 0.6667f);
  }

  private Ballot grid(Space space, float above) {
    List<RollTile> tiles = new ArrayList<>();
    Table grid = new Table();
    grid.top().left();
    float gap = kit.px(Length.GAP);
    int columns = (int) ((space.width() + gap) / (kit.u(NARROWEST) + gap));
    float width = (space.width() - (columns - 1) * gap) / columns - kit.u(0.6667f);
    int rows = (candidates.size() + columns - 1) / columns;
    float high =
        Math.min(kit.u(HIGH), (float) Math.floor(space.height() / rows) - kit.u(above) - 1);
    for (int i = 0; i < candidates.size(); i++) {
      RollTile tile = tile(candidates.get(i), width, above);
      tiles.add(tile);
      grid.add(tile)
          .uniformX()
          .growX()
          .fillY()
          .minHeight(high)
          .padLeft(i % columns == 0 ? 0 : gap)
          .padBottom(kit.u(above));
      if (i % columns == columns - 1) {
        grid.row();
      }
    }
    return new Ballot(grid, tiles);
  }

  private RollTile tile(Emblem emblem, float width, float above) {
    String whole = words.say(emblem.name());
    String name = RollTile.holds(kit, whole, width) ? whole : words.say(emblem.shortName());
    return new RollTile(kit, emblem, name, above);
  }
}
