package ontherecord.screen.kit.map;

import java.util.List;

/**
 * Moves badges apart until none hides another, as little as possible and never off the map. Badges
 * that lie in one spot come apart side by side.
 */
final class Badges {
  private static final int ROUNDS = 240;
  private static final float HOME = 0.06f;
  private static final float BETWEEN = 0.15f;

  private final List<Badge> badges;
  private final Box map;

  private Badges(List<Badge> badges, Box map) {
    this.badges = badges;
    this.map = map;
  }

  static void spread(List<Badge> badges, Box map) {
    Badges spread = new Badges(badges, map);
    for (int i = 0; i < badges.size(); i++) {
      // A hair's breadth, in the order of the chart: two in one spot need a direction.
      badges.get(i).x += 0.01f * i;
    }
    for (int round = 0; round < ROUNDS; round++) {
      spread.apart();
      if (round < ROUNDS / 2) {
        spread.home();
      }
      spread.hold();
    }
    for (Badge badge : badges) {
      badge.x = Math.round(badge.x);
      badge.y = Math.round(badge.y);
    }
  }

  private void apart() {
    for (int i = 0; i < badges.size(); i++) {
      for (int k = i + 1; k < badges.size(); k++) {
        Badge one = badges.get(i);
        Badge other = badges.get(k);
        float wanted = (one.reach() + other.reach()) * (1 + BETWEEN / 2);
        float dx = other.x - one.x;
        float dy = other.y - one.y;
        float away = (float) Math.hypot(dx, dy);
        if (away < wanted) {
          float push = (wanted - away) / 2 / Math.max(away, 0.001f);
          one.x -= dx * push;
          one.y -= dy * push;
          other.x += dx * push;
          other.y += dy * push;
        }
      }
    }
  }

  private void home() {
    for (Badge badge : badges) {
      badge.x += (badge.anchorX() - badge.x) * HOME;
      badge.y += (badge.anchorY() - badge.y) * HOME;
    }
  }

  private void hold() {
    for (Badge badge : badges) {
      Box inner = map.grown(-badge.reach());
      badge.x = inner.nearestX(badge.x);
      badge.y = inner.nearestY(badge.y);
    }
  }
}
