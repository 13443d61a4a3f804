package ontherecord.app.window;

import ontherecord.message.Phrasebook;
import ontherecord.screen.group.BriefScene;
import ontherecord.screen.group.DarkScene;
import ontherecord.screen.group.DiscussScene;
import ontherecord.screen.group.EntryScene;
import ontherecord.screen.group.LookBackScene;
import ontherecord.screen.group.RevealScene;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.group.StandingsScene;
import ontherecord.screen.group.ThinkScene;
import ontherecord.screen.group.WelcomeScene;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.reveal.Beside;
import ontherecord.view.group.BriefView;
import ontherecord.view.group.DarkView;
import ontherecord.view.group.DiscussView;
import ontherecord.view.group.EntryView;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.RevealedView;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.StandingsView;
import ontherecord.view.group.ThinkView;
import ontherecord.view.group.WelcomeView;

/** The screen of each scene: one line a part of the show. */
final class Scenes {
  private final Host host;
  private Beside beside = Beside.CHAMBER;

  Scenes(Host host) {
    this.host = host;
  }

  ShowScreen<?> screen(Kit kit, Phrasebook words, ShowView view) {
    if (view instanceof DarkView dark) {
      return new DarkScene(kit, words, dark, host);
    } else if (view instanceof StandingsView standings) {
      return new StandingsScene(kit, words, standings, host, host);
    } else if (view instanceof EntryView entry) {
      return new EntryScene(kit, words, entry, host, new Entering(host));
    } else if (view instanceof WelcomeView welcome) {
      return new WelcomeScene(kit, words, welcome, host);
    } else if (view instanceof BriefView brief) {
      return new BriefScene(kit, words, brief, host);
    } else if (view instanceof ThinkView think) {
      return new ThinkScene(kit, words, think, host);
    } else if (view instanceof RevealedView revealed) {
      return new RevealScene(kit, words, revealed, beside, what -> beside = what, host);
    } else if (view instanceof DiscussView discuss) {
      return new DiscussScene(kit, words, discuss, host);
    }
    return new LookBackScene(kit, words, (LookBackView) view, host, new Concluding(host));
  }
}
