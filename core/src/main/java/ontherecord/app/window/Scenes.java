package ontherecord.app.window;

import ontherecord.message.Phrasebook;
import ontherecord.screen.group.PlainScene;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.BriefView;
import ontherecord.view.group.DiscussView;
import ontherecord.view.group.EntryView;
import ontherecord.view.group.RevealedView;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.ThinkView;
import ontherecord.view.group.WelcomeView;

/** The screen of each scene: one line a part of the show. */
final class Scenes {
  private final Host host;

  Scenes(Host host) {
    this.host = host;
  }

  ShowScreen<?> screen(Kit kit, Phrasebook words, ShowView view) {
    if (view instanceof WelcomeView) {
      return new PlainScene(kit, words, view, host);
    } else if (view instanceof BriefView) {
      return new PlainScene(kit, words, view, host);
    } else if (view instanceof ThinkView) {
      return new PlainScene(kit, words, view, host);
    } else if (view instanceof EntryView) {
      return new PlainScene(kit, words, view, host);
    } else if (view instanceof RevealedView) {
      return new PlainScene(kit, words, view, host);
    } else if (view instanceof DiscussView) {
      return new PlainScene(kit, words, view, host);
    } else {
      return new PlainScene(kit, words, view, host);
    }
  }
}
