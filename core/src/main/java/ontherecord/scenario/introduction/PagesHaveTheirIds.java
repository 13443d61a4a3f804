package ontherecord.scenario.introduction;

import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;
import ontherecord.scenario.page.PageIds;

/** Every page has an id of its own. */
final class PagesHaveTheirIds implements Promise {

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    PageIds.check(draft.pages().stream().map(IntroductionDraft.Page::id).toList(), problems);
  }
}
