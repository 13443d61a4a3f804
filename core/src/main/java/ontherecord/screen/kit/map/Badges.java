package ontherecord.screen.kit.map;

import java.util.List;

/**
 * Moves badges apart until none hides another, as little as possible and never off the map. Badges
 * that lie in one spot come apart side by side.
 */
final class Badges {
  private static final int ROUNDS = 240;
  private static final float HOME = 0.06f;
  private static final float BETWEEN = 0.12f;

  private final List<Badge> badges;
  private final Box map;

  private Badges(List<Badge> badges, Box map) {
    this.badges = badges;
    this.map = map;
  }

  /**
   * Spreads them.
   *
   * @return how many of them had to leave their land
   */
  static int spread(List<Badge> badges, Box map) {
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
    return (int) badges.stream().filter(Badge::isAway).count();
  }

  private void apart() {
    for (int i = 0; i < badges.size(); i++) {
      for (int k = i + 1; k < badges.size(); k++) {
        apart(badges.get(i), badges.get(k));
      }
    }
  }

  // As if both were circles, in a plane that is squeezed by how much wider than high they are.
  private static void apart(Badge one, Badge other) {
    float wide = (one.wide() + other.wide()) * (1 + BETWEEN);
    float high = (one.high() + other.high()) * (1 + BETWEEN);
    float across = (other.x - one.x) / wide;
    float up = (other.y - one.y) / high;
    boolean round = one.isRound() && other.isRound();
    float far = Math.max(Math.abs(across), Math.abs(up));
    if (far >= 1) {
      return;
    }
    float away = round ? (float) Math.sqrt(across * across + up * up) : far;
    if (away < 1) {
      boolean beside = round || Math.abs(across) >= Math.abs(up);
      boolean over = round || !beside;
      float push = (1 - away) / 2 / Math.max(away, 0.001f);
      move(one, beside ? -across * wide * push : 0, over ? -up * high * push : 0);
      move(other, beside ? across * wide * push : 0, over ? up * high * push : 0);
    }
  }

  private static void move(Badge badge, float across, float up) {
    badge.x += across;
    badge.y += up;
  }

  private void home() {
    for (Badge badge : badges) {
      move(badge, (badge.anchorX() - badge.x) * HOME, (badge.anchorY() - badge.y) * HOME);
    }
  }

  private void hold() {
    for (Badge badge : badges) {
      badge.x = Math.max(map.left() + badge.wide(), Math.min(map.right() - badge.wide(), badge.x));
      badge.y = Math.max(map.low() + badge.high(), Math.min(map.high() - badge.high(), badge.y));
    }
  }
}
