package ontherecord.screen;

import java.util.Map;
import ontherecord.view.IntroductionView;

/** Every page of the shipped introduction, as a screen of its own. */
final class IntroductionPages {
  static final IntroductionView VIEW =
      IntroductionView.of(ArchivePages.CONTENT.introduction(), ArchivePages.CONTENT.shown());

  private IntroductionPages() {}

  static void in(Map<String, Screens.Making> all) {
    for (int page = 0; page < VIEW.pages().size(); page++) {
      int at = page;
      all.put("introduction-" + (at + 1), (k, w, h) -> new IntroductionScreen(k, w, VIEW, at, h));
    }
  }
}
