package ontherecord.screen.kit.map;

import java.util.Optional;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;

/** What the mouse points at: a delegation, or a state of which nothing is recorded. */
final class Pointed {
  private static final int NOBODY = -1;

  private final Kit kit;
  private final Chart chart;
  private final Plan plan;
  private int spot = NOBODY;
  private String state = "";
  private Optional<Pill> pill = Optional.empty();

  Pointed(Kit kit, Chart chart, Plan plan) {
    this.kit = kit;
    this.chart = chart;
    this.plan = plan;
  }

  /** Points there, in pixels of the map. */
  void at(float x, float y) {
    spot = spotAt(x, y);
    String under = spot == NOBODY ? plan.state(x, y) : "";
    if (!under.equals(state)) {
      state = under;
      pill = Optional.ofNullable(chart.names().get(state)).map(name -> new Pill(kit, name));
    }
  }

  /** Points at nothing. */
  void nowhere() {
    spot = NOBODY;
    state = "";
    pill = Optional.empty();
  }

  /** The delegation's spot; −1 where it is none. */
  int spot() {
    return spot;
  }

  /** The spot at a point, be it badge, name or land; −1 where there is none. */
  int spotAt(float x, float y) {
    for (int i = 0; i < plan.spots().size(); i++) {
      if (plan.spots().get(i).covers(x, y)) {
        return i;
      }
    }
    return plan.spot(plan.state(x, y));
  }

  void draw(Brush brush, float left, float low) {
    if (pill.isPresent()) {
      pill.get().draw(brush, plan.map(), left, low, plan.x(state), plan.y(state), 0);
    }
  }
}
