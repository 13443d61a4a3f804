package ontherecord.screen;

import java.util.Map;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.storage.Shelf;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.DiscrepanciesPage;
import ontherecord.view.archive.Filter;
import ontherecord.view.archive.IssuePage;
import ontherecord.view.archive.SpeakerPage;

/** The pages of the archive on the record as it is shipped, and some that are empty. */
final class ArchivePages {
  static final Content CONTENT = Start.read(Shelf.packed()).value().orElseThrow();
  static final Archive ARCHIVE = new Archive(CONTENT.shown());

  private ArchivePages() {}

  static void in(Map<String, Screens.Making> all) {
    all.put("archive-matrix", (k, w, h) -> new MatrixScreen(k, w, ARCHIVE, h));
    all.put("archive-speaker", (k, w, h) -> new SpeakerScreen(k, w, ARCHIVE.speaker("MEX"), h));
    all.put("archive-group", (k, w, h) -> new SpeakerScreen(k, w, ARCHIVE.speaker("EU"), h));
    all.put("archive-silent", (k, w, h) -> new SpeakerScreen(k, w, silent(), h));
    all.put("archive-topics", (k, w, h) -> new TopicsScreen(k, w, ARCHIVE.topics(), h));
    all.put("archive-libya", (k, w, h) -> issue(k, w, "libya-1973", "2011", h));
    all.put("archive-veto", (k, w, h) -> issue(k, w, "veto-restraint", "", h));
    all.put("archive-theme", (k, w, h) -> issue(k, w, "prevention-early-warning", "", h));
    all.put("archive-issue-none", (k, w, h) -> new IssueScreen(k, w, bare(), "", h));
    for (String dialogue : new String[] {"2011", "2016"}) {
      all.put(
          "archive-dialogue-" + dialogue,
          (k, w, h) ->
              new DialogueScreen(
                  k, w, ARCHIVE, ARCHIVE.matrix(Filter.ALL).years(), dialogue(dialogue), h));
    }
    all.put(
        "archive-discrepancies",
        (k, w, h) -> new DiscrepanciesScreen(k, w, ARCHIVE.discrepancies(), h));
    all.put(
        "archive-agreed",
        (k, w, h) -> new DiscrepanciesScreen(k, w, new DiscrepanciesPage(java.util.List.of()), h));
    all.put("archive-search", (k, w, h) -> new SearchScreen(k, w, ARCHIVE, h));
  }

  private static IssueScreen issue(
      ontherecord.screen.kit.page.Kit kit,
      ontherecord.message.Phrasebook words,
      String issue,
      String dialogue,
      Heard heard) {
    return new IssueScreen(kit, words, ARCHIVE.issue(issue), dialogue, heard);
  }

  private static String dialogue(String wanted) {
    return ARCHIVE.matrix(Filter.ALL).years().stream()
        .map(ontherecord.view.archive.MatrixView.Year::dialogue)
        .filter(wanted::equals)
        .findFirst()
        .orElse("2011");
  }

  private static SpeakerPage silent() {
    SpeakerPage whole = ARCHIVE.speaker("MEX");
    return new SpeakerPage(whole.emblem(), whole.about(), whole.years(), java.util.List.of());
  }

  private static IssuePage bare() {
    IssuePage whole = ARCHIVE.issue("veto-restraint");
    return new IssuePage(
        whole.issue(),
        whole.name(),
        whole.question(),
        whole.note(),
        whole.theme(),
        java.util.List.of());
  }
}
