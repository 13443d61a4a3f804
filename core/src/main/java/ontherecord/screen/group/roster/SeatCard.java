package ontherecord.screen.group.roster;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.view.group.roster.RosterView.Seat;

/** A team in the room, or one that has gone: mark, flag, name, and for whom it speaks. */
public final class SeatCard extends Card {
  private static final float MARK = 5.3333f;
  private static final float FLAG = 5.6667f;

  /** A team. */
  public SeatCard(Kit kit, Phrasebook words, Seat seat) {
    super(kit);
    pad(kit.u(0.6667f), kit.u(1.3333f), kit.u(0.6667f), kit.u(1.3333f));
    left();
    boolean here = seat.team().here();
    add(TeamMark.of(kit, seat.team().id(), MARK, here)).padRight(kit.u(1.3333f));
    if (!seat.team().delegation().isOfDrafters()) {
      add(Flag.of(kit, seat.team().delegation(), FLAG)).padRight(kit.u(1.3333f));
    }
    Table told = new Table();
    Words name = new Words(kit, Style.BODY, words.say(seat.team().name()));
    told.add(name.weight(Weight.SEMIBOLD).tone(here ? Tone.INK : Tone.MUTED).plain().most(2))
        .growX()
        .left()
        .row();
    Words under = new Words(kit, Style.CAPTION, under(words, seat));
    told.add(under.tone(Tone.MUTED).plain().most(2)).growX().left();
    add(told).growX();
  }

  private static String under(Phrasebook words, Seat seat) {
    if (!seat.team().here()) {
      return words.say("group.lead.gone");
    }
    return words.say(seat.team().delegation().name());
  }
}
