package ontherecord.view.group;

import ontherecord.session.Scene;

/**
 * What the show is at, as a screen knows it.
 *
 * @param part the word for it: {@code welcome}, {@code brief}, {@code think} and so on
 * @param step the round, from 0; -1 where it is of no round
 * @param at the page within the part, from 0
 */
public record SceneAt(String part, int step, int at) {

  static SceneAt of(Scene scene) {
    return new SceneAt(scene.part().word(), scene.step(), scene.at());
  }
}
