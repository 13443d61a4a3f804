package ontherecord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import ontherecord.record.Reference;
import ontherecord.rules.Answer;
import ontherecord.session.Command;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.SmallRoom;
import ontherecord.session.TimeTaken;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;

class PlayTest {
  private static final long SECOND = 1_000_000_000L;
  private static final HandedIn FERRY =
      new HandedIn(new Answer.PositionTaken("ferry"), HandedIn.Sure.UNSAID, "");

  private final AtomicLong clock = new AtomicLong();

  private Play begun(Ground ground) {
    Shown shown = new Shown(ground.record(), Reference.EMPTY);
    Play play = new Play(ground, shown, Ledger.NONE, List.of(), clock::get);
    play.ask(new Command.OpenSession(SmallRoom.opening()));
    play.ask(new Command.SeatTeam(SmallRoom.team(Play.SOLO, "HILL")));
    clock.addAndGet(500 * SECOND);
    play.goOn();
    clock.addAndGet(20 * SECOND);
    play.holdTime();
    clock.addAndGet(300 * SECOND);
    play.takeTime();
    clock.addAndGet(5 * SECOND);
    play.answer(FERRY);
    return play;
  }

  @Test
  void aLessonThatTakesTheTimeCountsItFromTheRoundsBeginningWithoutPauses() {
    Play play = begun(SmallRoom.timed());
    assertEquals(25, play.state().answer(Play.SOLO, 0).orElseThrow().seconds());
    clock.addAndGet(60 * SECOND);
    play.goOn();
    clock.addAndGet(7 * SECOND);
    play.answer(
        new HandedIn(new Answer.OptionsChosen(List.of(1)), HandedIn.Sure.UNSAID, "because"));
    assertEquals(32, TimeTaken.of(play.state(), Play.SOLO));
  }

  @Test
  void anyOtherLessonTakesNoTime() {
    Play play = begun(SmallRoom.ground());
    assertEquals(FERRY, play.state().answer(Play.SOLO, 0).orElseThrow());
    assertEquals(HandedIn.UNTIMED, TimeTaken.of(play.state(), Play.SOLO));
  }
}
