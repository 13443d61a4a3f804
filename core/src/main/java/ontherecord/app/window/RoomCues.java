package ontherecord.app.window;

import com.badlogic.gdx.utils.Timer;
import java.util.function.BooleanSupplier;
import ontherecord.session.Clock;
import ontherecord.session.Scene;
import ontherecord.view.group.Gathering;

/** The soft sounds of a room: another scene, a verdict, the end of the time. Off by default. */
final class RoomCues {
  private final BooleanSupplier wanted;
  private Scene scene = Scene.WELCOME;
  private final Timer.Task over =
      new Timer.Task() {
        @Override
        public void run() {
          play(Cue::over);
        }
      };

  /**
   * Silent until something changes.
   *
   * @param wanted whether sounds are wanted now
   */
  RoomCues(BooleanSupplier wanted) {
    this.wanted = wanted;
  }

  /** Takes note of where the session stands now. */
  void follow(Gathering gathering) {
    Scene now = gathering.state().group().scene();
    if (!now.equals(scene)) {
      play(now.part() == Scene.Part.REVEAL ? Cue::shown : Cue::next);
      scene = now;
    }
    over.cancel();
    Clock clock = gathering.clock();
    if (clock.running() && clock.left() > 0) {
      Timer.schedule(over, clock.left());
    }
  }

  /** Plays nothing more. */
  void end() {
    over.cancel();
  }

  private void play(Runnable cue) {
    if (wanted.getAsBoolean()) {
      cue.run();
    }
  }
}
