package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.SentencePage;
import ontherecord.view.group.debrief.SentencePage.Fate;

/** The one sentence that the room writes itself: by consensus, or by a vote. */
record SentenceLeaf(Opened on, SentencePage page) implements Leaf {
  private static final float PAD = 30;
  private static final float SHEET = 24;
  private static final float VOTED_ON = 14;

  @Override
  public void fill(Table content, Space space) {
    Kit kit = on.kit();
    if (on.draft().writing) {
      content
          .add(new Words(kit, Style.BODY, on.say("group.debrief.sentence.how")).tone(Tone.MUTED))
          .width(Lines.wide(kit, Style.BODY, space.width()))
          .left()
          .row();
      content.add(pad()).growX().minHeight(kit.u(PAD)).padTop(kit.u(2)).row();
    } else if (!page.written()) {
      Table empty = new Table();
      empty.left();
      Lines.question(kit, empty, on.say("group.debrief.sentence.none"), space).row();
      empty
          .add(new Words(kit, Style.BODY, on.say("group.debrief.sentence.how")).tone(Tone.MUTED))
          .width(Lines.wide(kit, Style.BODY, space.width()))
          .left()
          .padTop(kit.u(2.6667f));
      content.add(empty).growX().expandY();
    } else if (on.draft().voting) {
      Message quoted = Message.of("source.quoted").with("words", page.sentence());
      Space room = new Space(space.width(), on.kit().u(VOTED_ON));
      Lines.statement(kit, content, on.say(quoted), room).row();
      content.add(new BallotRows(on, page).table(space.width())).growX().padTop(kit.u(2)).row();
      content.add().expandY();
    } else {
      content.add(sentence(new Space(space.width(), kit.u(SHEET)))).growX().row();
      content.add(below(space)).growX().padTop(kit.u(2.6667f)).row();
      content.add().expandY();
    }
  }

  private Pad pad() {
    return new Pad(on.kit(), Style.HEADING, on.draft(), SentencePage.LONGEST, this::kept);
  }

  private void kept(String sentence) {
    if (sentence.equals(page.sentence())) {
      on.screen().rebuild();
    } else {
      on.debriefing().sentence(sentence);
    }
  }

  private Sheet sentence(Space space) {
    Kit kit = on.kit();
    Sheet sheet = new Sheet(kit);
    Message quoted = Message.of("source.quoted").with("words", page.sentence());
    Space inner = new Space(space.width() - kit.u(6), space.height());
    Lines.question(kit, sheet, on.say(quoted), inner);
    return sheet;
  }

  private Table below(Space space) {
    if (page.fate() != Fate.OPEN) {
      return new Result(on, page).table(space.width());
    }
    Table asked = new Table();
    asked.left();
    asked
        .add(new Words(on.kit(), Style.HEADING, on.say("group.debrief.sentence.objects")))
        .growX()
        .row();
    asked
        .add(
            new Words(on.kit(), Style.BODY, on.say("group.debrief.sentence.rule")).tone(Tone.MUTED))
        .width(Lines.wide(on.kit(), Style.BODY, space.width()))
        .left()
        .padTop(on.kit().u(1));
    return asked;
  }

  @Override
  public void keys(Keys keys) {
    keys.typed('w', this::write);
    if (page.written()) {
      keys.typed('c', this::agree).typed('v', this::vote);
    }
  }

  private void write() {
    on.draft().voting = false;
    on.draft().write(page.sentence());
    on.screen().rebuild();
  }

  private void agree() {
    on.debriefing().consensus(page.fate() != Fate.CONSENSUS);
  }

  private void vote() {
    on.draft().voting = true;
    on.draft().voter = 0;
    on.screen().rebuild();
  }

  @Override
  public void hints(Foot foot) {
    if (on.draft().voting) {
      foot.hint("1–3", on.say("group.debrief.key.cast"));
      foot.hint(on.say("key.up-down"), on.say("group.debrief.key.team"));
      foot.hint(on.say("key.enter"), on.say("group.debrief.key.count"));
      foot.hint(on.say("key.esc"), on.say("group.debrief.key.stop"));
    } else if (on.draft().writing) {
      foot.hint(on.say("key.enter"), on.say("group.debrief.key.keep"));
    } else {
      String write = page.written() ? "group.debrief.key.rewrite" : "group.debrief.key.write";
      foot.hint("W", on.say(write), this::write);
      if (page.written()) {
        boolean agreed = page.fate() == Fate.CONSENSUS;
        String agree = agreed ? "group.debrief.key.undecided" : "group.debrief.key.consensus";
        foot.hint("C", on.say(agree), this::agree);
        foot.hint("V", on.say("group.debrief.key.vote"), this::vote);
      }
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.WRITE, Shortcut.CONSENSUS, Shortcut.VOTE, Shortcut.CAST);
  }
}
