package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.group.TeamLine;
import ontherecord.view.group.debrief.SentencePage;
import ontherecord.view.group.debrief.SentencePage.Fate;
import ontherecord.view.group.debrief.SentencePage.Vote;

/** What became of the room's sentence, and who voted how. */
record Result(Opened on, SentencePage page) {
  private static final float MARK = 4.6667f;
  private static final int ACROSS = 6;

  /** The fate in words; after a vote three counts with the marks of those who voted so. */
  Table table(float width) {
    Kit kit = on.kit();
    Table all = new Table();
    all.left();
    all.add(new Words(kit, Style.HEADING, on.say(fate(page.fate())))).growX().row();
    if (page.fate() != Fate.CONSENSUS) {
      all.add(counts()).growX().padTop(kit.u(2)).row();
      all.add(new Words(kit, Style.BODY, on.say("group.debrief.sentence.counted")).tone(Tone.MUTED))
          .width(Lines.wide(kit, Style.BODY, width))
          .left()
          .padTop(kit.u(2));
    }
    return all;
  }

  static String fate(Fate fate) {
    return switch (fate) {
      case OPEN -> "group.debrief.fate.open";
      case CONSENSUS -> "group.debrief.fate.consensus";
      case ADOPTED -> "group.debrief.fate.adopted";
      case NOT_ADOPTED -> "group.debrief.fate.not-adopted";
    };
  }

  private Table counts() {
    Table counts = new Table();
    counts.left();
    for (Vote vote : Vote.CAST) {
      counts.add(count(vote)).growX().uniformX().top();
    }
    return counts;
  }

  private Table count(Vote vote) {
    Kit kit = on.kit();
    Table count = new Table();
    count.left().top();
    Table head = new Table();
    head.left();
    String many = Integer.toString(page.that(vote).size());
    head.add(new Words(kit, Style.TITLE, many).oneLine()).padRight(kit.u(1.3333f));
    head.add(
        new Words(kit, Style.BODY, on.say(BallotRows.word(vote)))
            .weight(Weight.SEMIBOLD)
            .oneLine());
    count.add(head).left().row();
    Table marks = new Table();
    int placed = 0;
    for (TeamLine team : page.that(vote)) {
      marks.add(Who.mark(kit, team, MARK)).padRight(kit.u(0.6667f)).padTop(kit.u(0.6667f)).left();
      placed++;
      if (placed % ACROSS == 0) {
        marks.row();
      }
    }
    count.add(marks).left();
    return count;
  }
}
