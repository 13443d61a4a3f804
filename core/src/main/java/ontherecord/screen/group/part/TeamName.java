package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.ShownName;
import ontherecord.view.group.TeamLine;

/** A team in a list: its mark, its name, and for whom it speaks. */
public final class TeamName {
  private TeamName() {}

  /**
   * Mark and name, the delegation under it with its flag.
   *
   * @param units how wide the mark is
   */
  public static Table whole(Kit kit, Phrasebook words, TeamLine team, float units, Style style) {
    Table row = new Table();
    row.left();
    row.add(TeamMark.solid(kit, team.id(), units)).padRight(kit.u(1.6667f));
    Table text = new Table();
    text.left();
    text.add(name(kit, words, team, style)).growX().row();
    if (!team.delegation().isOfDrafters()) {
      Table speaks = new Table();
      speaks.left();
      speaks.add(Flag.of(kit, team.delegation(), 3.6667f)).padRight(kit.u(1));
      boolean small = style == Style.BODY;
      String delegation =
          small ? words.say(team.delegation().shortName()) : ShownName.of(words, team.delegation());
      speaks.add(new Words(kit, Style.BODY, delegation).tone(Tone.MUTED).plain()).growX();
      text.add(speaks).growX();
    }
    row.add(text).growX();
    return row;
  }

  /** What it is called. */
  public static Words name(Kit kit, Phrasebook words, TeamLine team, Style style) {
    return new Words(kit, style, words.say(team.name())).weight(Weight.SEMIBOLD).plain();
  }
}
