package ontherecord.screen;

import java.util.Map;
import ontherecord.storage.GuideFile;
import ontherecord.storage.Shelf;
import ontherecord.view.guide.GuideView;

/** Every page of the shipped guide, as a screen of its own. */
final class GuidePages {
  static final GuideView VIEW = GuideView.of(GuideFile.read(Shelf.packed()).value().orElseThrow());

  private GuidePages() {}

  /** The first one; {@link EveryGuidePageTest} looks at all. */
  static void in(Map<String, Screens.Making> all) {
    all.put("guide", (k, w, h) -> new GuideScreen(k, w, VIEW, 0, h));
  }
}
