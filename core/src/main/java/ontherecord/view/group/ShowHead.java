package ontherecord.view.group;

import ontherecord.message.Sayable;
import ontherecord.view.Depicted;

/**
 * What stands on every scene of the show.
 *
 * @param lesson its title
 * @param date of the dialogue that the round is about; no words where it has none, or there is no
 *     round
 * @param scene what is shown
 * @param rounds how many there are in all
 * @param clock as it stands now; none where it was set for another scene
 * @param picture beside the round, if it has one
 * @param drafters whether teams speak for nobody
 */
public record ShowHead(
    Sayable lesson,
    Sayable date,
    SceneAt scene,
    int rounds,
    TimeLeft clock,
    Depicted picture,
    boolean drafters) {

  /** The round's number, from 1; 0 where no round is shown. */
  public int round() {
    return scene.step() + 1;
  }
}
