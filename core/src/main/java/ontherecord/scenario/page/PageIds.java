package ontherecord.scenario.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;

/** Every page has an id of its own, in small letters, digits and hyphens. */
public final class PageIds {
  private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private PageIds() {}

  /** Tells every id that is malformed or taken. */
  public static void check(List<Placed<String>> ids, Problems problems) {
    Set<String> taken = new HashSet<>();
    for (Placed<String> written : ids) {
      written.ifThere(
          id -> {
            if (!WELL_FORMED.matcher(id).matches()) {
              problems.cannot(
                  written.place(), Message.of("page.problem.id-malformed").with("id", id));
            } else if (!taken.add(id)) {
              problems.cannot(written.place(), Message.of("page.problem.id-twice").with("id", id));
            }
          });
    }
  }
}
