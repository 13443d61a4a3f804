package ontherecord.screen;

import java.util.Map;
import ontherecord.TheGame;
import ontherecord.scenario.Scenario;
import ontherecord.view.preview.PreviewView;
import ontherecord.view.preview.PreviewWriter;

/** Shipped lessons looked through before class: a long one with delegations, one of drafters. */
final class PreviewPages {
  private PreviewPages() {}

  static void in(Map<String, Screens.Making> all) {
    all.put("preview", (k, w, h) -> new PreviewScreen(k, w, of("libya-2011"), h));
    all.put("preview-drafters", (k, w, h) -> new PreviewScreen(k, w, of("summary-2015"), h));
  }

  static PreviewView of(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    return PreviewWriter.of(scenario, ArchivePages.CONTENT.shown(scenario));
  }
}
