package ontherecord.view.group;

import java.util.List;
import ontherecord.view.group.debrief.Contents;
import ontherecord.view.group.debrief.DebriefPage;
import ontherecord.view.group.debrief.LookBack;

/**
 * A page of the debrief.
 *
 * @param contents which chapters there are
 * @param at the page, from 0 in the whole debrief
 */
public record LookBackView(ShowHead head, Contents contents, int at, DebriefPage page)
    implements ShowView {

  static LookBackView of(Gathering gathering) {
    LookBack back = LookBack.on(gathering);
    List<DebriefPage> pages = back.pages();
    // A correction in an earlier round can leave fewer pages than there were.
    int at = Math.min(gathering.state().group().scene().at(), pages.size() - 1);
    return new LookBackView(gathering.head(), back.contents(), at, pages.get(at));
  }
}
