package ontherecord.desktop.text;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.problem.Checked;
import ontherecord.scenario.guide.Guide;
import ontherecord.storage.GuideFile;
import ontherecord.storage.Shelf;
import ontherecord.view.guide.GuideView;

/** The guide for teachers in the terminal: its pages by number, until one goes back. */
final class GuideAsked {
  private static final int BACK = -1;

  private final Voice voice;
  private final Asking asking;

  GuideAsked(Voice voice, Asking asking) {
    this.voice = voice;
    this.asking = asking;
  }

  /** Tells the pages that are asked for; where the guide is damaged, says so. */
  void tell() throws Left {
    Checked<Guide> read = GuideFile.read(Shelf.packed());
    voice.tell(read.problems());
    if (read.value().isEmpty()) {
      return;
    }
    List<GuideView.Page> pages = GuideView.of(read.value().get()).pages();
    List<Sayable> titles = pages.stream().map(GuideView.Page::title).toList();
    int chosen = 0;
    while (chosen != BACK) {
      chosen =
          asking.ask(
              Numbered.question(
                      () -> {
                        voice.heading("guide.title");
                        Numbered.tell(voice, titles);
                        voice.say("text.guide.back");
                      },
                      pages.size())
                  .answeredBy("b", "text.help.back", BACK));
      if (chosen != BACK) {
        new GuideTold(voice.terminal(), voice.words()).tell(pages.get(chosen));
      }
    }
  }
}
