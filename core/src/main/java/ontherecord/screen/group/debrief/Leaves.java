package ontherecord.screen.group.debrief;

import ontherecord.message.Phrasebook;
import ontherecord.screen.group.LookBackScene;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.debrief.CardPage;
import ontherecord.view.group.debrief.DebriefPage;
import ontherecord.view.group.debrief.EndPage;
import ontherecord.view.group.debrief.HardPage;
import ontherecord.view.group.debrief.LeftPage;
import ontherecord.view.group.debrief.NobodyLeftPage;
import ontherecord.view.group.debrief.PathPage;
import ontherecord.view.group.debrief.QuestionPage;
import ontherecord.view.group.debrief.RoomPage;
import ontherecord.view.group.debrief.SentencePage;
import ontherecord.view.group.debrief.SilencePage;

/** Finds the leaf for a page: one line a kind; keeps what a person is about on it. */
public final class Leaves {
  private final LookBackScene screen;
  private final Debriefing debriefing;
  private final Draft draft = new Draft();

  public Leaves(LookBackScene screen, Debriefing debriefing) {
    this.screen = screen;
    this.debriefing = debriefing;
  }

  /** The leaf of a page as it is now. */
  public Leaf of(Kit kit, Phrasebook words, LookBackView view) {
    Opened on = new Opened(kit, words, view, debriefing, draft, screen);
    DebriefPage page = view.page();
    if (page instanceof PathPage path) {
      return new PathLeaf(on, path);
    } else if (page instanceof LeftPage left) {
      return new LeftLeaf(on, left);
    } else if (page instanceof NobodyLeftPage nobody) {
      return new NobodyLeaf(on, nobody);
    } else if (page instanceof HardPage hard) {
      return new HardLeaf(on, hard);
    } else if (page instanceof QuestionPage question) {
      return new QuestionLeaf(on, question);
    } else if (page instanceof RoomPage room) {
      return new RoomLeaf(on, room);
    } else if (page instanceof SilencePage silence) {
      return new SilenceLeaf(on, silence);
    } else if (page instanceof CardPage card) {
      return new CardLeaf(on, card);
    } else if (page instanceof SentencePage sentence) {
      return new SentenceLeaf(on, sentence);
    } else {
      return new EndLeaf(on, (EndPage) page);
    }
  }
}
