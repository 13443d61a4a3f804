package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.ShownName;
import ontherecord.view.Emblem;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.setup.Plan;

/** A team before the session: its mark, what it is called, for whom it speaks. */
final class TeamCard extends Card {
  private static final float MARK = 5;
  private static final float MARK_NARROW = 4.6667f;
  private static final float FLAG = 6;
  private static final float FLAG_NARROW = 4.6667f;
  private static final float SIDE = 1;
  private static final float BETWEEN = 1;

  /**
   * A team as it is told.
   *
   * @param room how much width its card has, in pixels
   * @param close whether the cards stand close together
   */
  TeamCard(
      Kit kit, Phrasebook words, Plan.Team team, Emblem delegation, float room, boolean close) {
    super(kit);
    dress(close);
    setName(team.mark());
    add(mark(team)).padRight(kit.u(BETWEEN));
    Table told = new Table();
    told.left();
    boolean drafters = delegation.id().isEmpty();
    Words name =
        new Words(kit, drafters ? Style.BODY : Style.CAPTION, words.say(called(team))).plain();
    if (drafters) {
      told.add(name.weight(Weight.SEMIBOLD).most(4)).growX();
    } else {
      told.add(name.tone(Tone.MUTED).most(4)).growX().row();
      Words who = name(kit, ShownName.of(words, delegation));
      boolean fits = who.getPrefWidth() <= room - kit.u(besideText(kit, false));
      told.add(fits || !close ? who : name(kit, words.say(delegation.shortName()))).growX();
    }
    add(told).growX();
    if (!drafters) {
      add(Flag.of(kit, delegation, flag(kit))).padLeft(kit.u(BETWEEN));
    }
  }

  /** A team that is being named. */
  TeamCard(Kit kit, Plan.Team team, Field field) {
    super(kit);
    dress(true);
    add(mark(team)).padRight(kit.u(BETWEEN));
    add(field).growX();
    enabled(false);
  }

  private static Words name(Kit kit, String name) {
    return new Words(kit, Style.BODY, name).weight(Weight.SEMIBOLD).align(Align.left).most(3);
  }

  /** How much of a card's width is not its text, in units. */
  static float besideText(Kit kit, boolean drafters) {
    return 2 * SIDE + mark(kit) + BETWEEN + (drafters ? 0 : flag(kit) + BETWEEN);
  }

  private static float mark(Kit kit) {
    return kit.units().narrow() ? MARK_NARROW : MARK;
  }

  private static float flag(Kit kit) {
    return kit.units().narrow() ? FLAG_NARROW : FLAG;
  }

  private void dress(boolean close) {
    float high = kit.u(close ? 0.6667f : 1.3333f);
    pad(high, kit.u(SIDE), high, kit.u(SIDE));
    left();
  }

  private TeamMark mark(Plan.Team team) {
    return TeamMark.solid(kit, team.mark(), mark(kit));
  }

  private static Sayable called(Plan.Team team) {
    return TeamMarks.called(team.mark(), team.name());
  }
}
