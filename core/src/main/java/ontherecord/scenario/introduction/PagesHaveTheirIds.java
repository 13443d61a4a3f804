package ontherecord.scenario.introduction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;

/** Every page has an id of its own, in small letters, digits and hyphens. */
final class PagesHaveTheirIds implements Promise {
  private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    Set<String> taken = new HashSet<>();
    for (IntroductionDraft.Page page : draft.pages()) {
      page.id()
          .ifThere(
              id -> {
                if (!WELL_FORMED.matcher(id).matches()) {
                  problems.cannot(
                      page.id().place(),
                      Message.of("introduction.problem.id-malformed").with("id", id));
                } else if (!taken.add(id)) {
                  problems.cannot(
                      page.id().place(),
                      Message.of("introduction.problem.id-twice").with("id", id));
                }
              });
    }
  }
}
