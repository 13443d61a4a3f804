package ontherecord.screen.group.entry;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;
import ontherecord.view.group.EntryRow;

/** A team in the grid: its mark, its name, for whom it speaks, and its cards. */
final class TeamRow extends Table {
  private static final float LARGEST_MARK = 5.5f;
  private static final float FLAG = 1.2f;

  private final Kit kit;
  private final Phrasebook words;
  private final boolean at;

  /**
   * A row.
   *
   * @param cards what stands on the right
   * @param at whether the keyboard is there
   */
  TeamRow(Kit kit, Phrasebook words, EntryRow row, GridPlan plan, Actor cards, boolean at) {
    this.kit = kit;
    this.words = words;
    this.at = at;
    left();
    Table who = new Table();
    who.left();
    float mark = Math.min(kit.u(LARGEST_MARK), plan.rowHigh() - kit.u(1)) / kit.units().unit();
    boolean settled = row.stands() != EntryRow.Stands.AWAITED;
    who.add(TeamMark.of(kit, row.team().id(), mark, settled)).padRight(kit.u(1));
    List<Emblem> flags = flags(row, plan.twoLines());
    for (int i = 0; i < flags.size(); i++) {
      if (i > 0) {
        Words towards = new Words(kit, Style.BODY, "→").tone(Tone.MUTED).plain().oneLine();
        who.add(towards).padRight(kit.u(1));
      }
      who.add(Flag.of(kit, flags.get(i), mark * FLAG)).padRight(kit.u(1));
    }
    who.add(name(row, plan)).growX();
    if (!row.reason().isEmpty()) {
      Words said = new Words(kit, Style.SUBHEADING, "“").weight(Weight.BOLD).tone(Tone.ACCENT);
      who.add(said.plain().oneLine()).padRight(kit.u(1));
    }
    add(who).width(plan.nameWide()).padRight(0);
    add(cards).width(plan.cardWide() * Math.max(1, plan.columns())).height(plan.cardHigh(kit));
  }

  // Of a team that predicts, the flag of the one whose position it gives stands beside its own.
  private static List<Emblem> flags(EntryRow row, boolean twoLines) {
    Emblem own = row.team().delegation();
    if (own.isOfDrafters()) {
      return List.of();
    }
    return row.observes() && !twoLines ? List.of(own, row.asked()) : List.of(own);
  }

  private Table name(EntryRow row, GridPlan plan) {
    Table name = new Table();
    name.left();
    Words called = new Words(kit, Style.BODY, words.say(row.team().name()));
    name.add(called.weight(Weight.SEMIBOLD).plain().most(plan.twoLines() ? 2 : 1)).growX().row();
    String below = below(words, row);
    if (plan.twoLines() && !below.isEmpty()) {
      name.add(new Words(kit, Style.BODY, below).tone(Tone.MUTED).plain().oneLine()).growX();
    }
    return name;
  }

  /** For whom a team speaks, and whom it predicts. */
  static String below(Phrasebook words, EntryRow row) {
    Emblem own = row.team().delegation();
    if (!row.observes()) {
      return own.isOfDrafters() ? "" : words.say(own.shortName());
    }
    return own.isOfDrafters()
        ? words.say(Message.of("group.entry.predicts.alone").with("asked", row.asked().shortName()))
        : words.say(
            Message.of("group.entry.predicts")
                .with("own", own.shortName())
                .with("asked", row.asked().shortName()));
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    if (at) {
      float around = kit.u(1);
      float within = kit.px(Length.RING);
      brush.round(
          x - around,
          y + within,
          getWidth() + 2 * around,
          getHeight() - 2 * within,
          kit.px(Length.BUTTON_RADIUS),
          kit.colour(Tone.SOFT));
    } else {
      brush.fill(x, y, getWidth(), kit.px(Length.HAIRLINE), kit.colour(Tone.RULE));
    }
  }
}
