package ontherecord.screen.group.entry;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.group.EntryRow;
import ontherecord.view.group.EntryView;

/** All teams by their marks: solid where nothing is awaited any more, never what was said. */
record WhoIsIn(Kit kit, Phrasebook words, EntryView view) {
  private static final int MOST_ACROSS = 6;
  private static final float MARK = 5.5f;

  /** Marks with names. */
  Table named() {
    int across = Math.min(MOST_ACROSS, (view.rows().size() + 1) / 2);
    Table all = new Table();
    for (int i = 0; i < view.rows().size(); i++) {
      EntryRow row = view.rows().get(i);
      boolean settled = isSettled(row);
      Table one = new Table();
      one.add(TeamMark.of(kit, row.team().id(), 8, settled)).padBottom(kit.u(0.6667f)).row();
      Words name = new Words(kit, Style.BODY, words.say(row.team().name())).plain();
      name.weight(settled ? Weight.SEMIBOLD : Weight.REGULAR).tone(settled ? Tone.INK : Tone.MUTED);
      one.add(name.align(Align.center | Align.top)).growX();
      all.add(one).uniformX().growX().top().padBottom(kit.u(2.6667f)).padRight(kit.u(1));
      if (i % Math.max(1, across) == across - 1) {
        all.row();
      }
    }
    return all;
  }

  /** Marks alone; the one of that team on a soft ground. */
  Table marks(String at) {
    Table all = new Table();
    for (EntryRow row : view.rows()) {
      boolean here = row.team().id().equals(at);
      Sheet ground = new Sheet(kit).on(here ? Tone.SOFT : Tone.BACKGROUND);
      ground.pad(kit.u(0.6667f));
      ground.add(TeamMark.of(kit, row.team().id(), MARK, isSettled(row)));
      all.add(ground).padRight(kit.u(0.6667f));
    }
    return all;
  }

  private static boolean isSettled(EntryRow row) {
    return row.stands() != EntryRow.Stands.AWAITED;
  }
}
