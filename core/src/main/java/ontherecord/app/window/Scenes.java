package ontherecord.app.window;

import ontherecord.message.Phrasebook;
import ontherecord.screen.group.PlainScene;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.ShowView;

/** The screen of each scene: one line a part of the show. */
final class Scenes {
  private final Host host;

  Scenes(Host host) {
    this.host = host;
  }

  ShowScreen<?> screen(Kit kit, Phrasebook words, ShowView view) {
    return new PlainScene(kit, words, view, host);
  }
}
