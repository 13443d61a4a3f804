package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.ShownName;
import ontherecord.view.group.TeamLine;

/** Teams as they stand on the pages of a debrief. */
final class Who {
  private static final float LARGE = 7.3333f;
  private static final float SMALL = 4.6667f;

  private Who() {}

  /** A team's mark, that wide in units. */
  static Actor mark(Kit kit, TeamLine team, float units) {
    return TeamMark.solid(kit, team.id(), units);
  }

  /** Over a page about one team: its mark, its flag, its name, for whom it spoke. */
  static Table head(Kit kit, Phrasebook words, TeamLine team) {
    Table head = new Table();
    head.left();
    head.add(mark(kit, team, LARGE)).padRight(kit.u(1.3333f));
    boolean drafters = team.delegation().isOfDrafters();
    if (!drafters) {
      head.add(Flag.of(kit, team.delegation(), LARGE)).padRight(kit.u(2));
    }
    Table names = new Table();
    if (drafters) {
      names.add(name(kit, Style.TITLE, words.say(team.name()))).growX();
    } else {
      Message spoke = Message.of("group.debrief.spoke").with("team", team.name());
      names
          .add(new Words(kit, Style.BODY, words.say(spoke)).tone(Tone.MUTED).most(2))
          .growX()
          .row();
      names.add(name(kit, Style.TITLE, ShownName.of(words, team.delegation()))).growX();
    }
    head.add(names).growX();
    return head;
  }

  private static Words name(Kit kit, Style style, String name) {
    return new Words(kit, style, name).most(2).orSmaller();
  }

  /** Marks in a row, as many in each as fit, with names where there is room for all of them. */
  static Table row(Kit kit, Phrasebook words, List<TeamLine> teams, float width) {
    Table rows = new Table();
    rows.left();
    float taken = 0;
    Table row = new Table();
    for (TeamLine team : teams) {
      Table one = named(kit, words, team);
      float wide = one.getPrefWidth() + kit.u(2.6667f);
      if (taken > 0 && taken + wide > width) {
        rows.add(row).left().padBottom(kit.u(1)).row();
        row = new Table();
        taken = 0;
      }
      row.add(one).padRight(kit.u(2.6667f));
      taken += wide;
    }
    rows.add(row).left();
    return rows;
  }

  /** What a team is called where room is scarce: by its mark, where its own name is too long. */
  static Words brief(Kit kit, Phrasebook words, TeamLine team, float width) {
    Words name = semibold(kit, words.say(team.name()));
    return name.getPrefWidth() <= width
        ? name
        : semibold(kit, words.say(Message.of("group.mark." + team.id())));
  }

  private static Words semibold(Kit kit, String name) {
    return new Words(kit, Style.BODY, name).weight(Weight.SEMIBOLD).oneLine();
  }

  /** A mark with the name beside it. */
  static Table named(Kit kit, Phrasebook words, TeamLine team) {
    Table one = new Table();
    one.add(mark(kit, team, SMALL)).padRight(kit.u(1.3333f));
    one.add(semibold(kit, words.say(team.name())));
    return one;
  }
}
