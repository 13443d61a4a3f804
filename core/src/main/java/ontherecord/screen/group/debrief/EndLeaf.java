package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Confirm;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.EndPage;

/** The end: who was here, the room's sentence, and the way home for both. */
record EndLeaf(Opened on, EndPage page) implements Leaf {
  private static final float SENTENCE = 20;

  @Override
  public void fill(Table content, Space space) {
    Kit kit = on.kit();
    Table end = new Table();
    end.top().left();
    Message told =
        Message.of("group.debrief.end.rounds")
            .with("lesson", on.view().head().lesson())
            .with("rounds", on.view().head().rounds())
            .with("teams", page.teams().size());
    end.add(new Words(kit, Style.SUBHEADING, on.say(told)))
        .width(Lines.wide(kit, Style.SUBHEADING, space.width()))
        .left()
        .row();
    end.add(Who.row(kit, on.words(), page.teams(), space.width()))
        .left()
        .padTop(kit.u(2.6667f))
        .row();
    if (page.closing().written()) {
      sentence(end, new Space(space.width(), kit.u(SENTENCE)));
    }
    end.add(kept(space)).width(space.width()).left().padTop(kit.u(2.6667f));
    content.add(end).growX().top();
  }

  private void sentence(Table end, Space space) {
    Kit kit = on.kit();
    Message quoted = Message.of("source.quoted").with("words", page.closing().sentence());
    Lines.statement(kit, end, on.say(quoted), space).padTop(kit.u(2.6667f)).row();
    end.add(new Words(kit, Style.BODY, on.say(Result.fate(page.closing().fate()))).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(0.6667f))
        .row();
  }

  private Words kept(Space space) {
    String told = on.say(on.draft().told);
    String kept = page.closed() ? "group.debrief.end.closed" : "group.debrief.end.kept";
    String what = told.isEmpty() ? on.say(kept) : told;
    return new Words(on.kit(), Style.BODY, what)
        .wide(Lines.wide(on.kit(), Style.BODY, space.width()));
  }

  @Override
  public void keys(Keys keys) {
    keys.typed('w', this::write);
    if (!page.closed()) {
      keys.typed('e', this::end);
    }
  }

  private void write() {
    if (!on.draft().busy) {
      on.draft().busy = true;
      on.draft().told = Message.of("group.debrief.end.writing");
      on.screen().rebuild();
      on.debriefing().write(this::written);
    }
  }

  private void written(Sayable where) {
    on.draft().busy = false;
    on.draft().told = where;
    on.screen().goOn();
  }

  private void end() {
    Confirm confirm =
        new Confirm(
            on.kit(),
            on.say("group.debrief.end.question"),
            on.say("group.debrief.end.follows"),
            on.say("group.debrief.end.yes"),
            on.say("group.debrief.end.no"),
            on.say("key.esc"));
    on.screen()
        .open(
            Confirm.WIDE, sheet -> confirm.fillCautiously(sheet, this::ended, on.screen()::close));
  }

  private void ended() {
    on.screen().close();
    on.debriefing().end();
  }

  @Override
  public void hints(Foot foot) {
    foot.hint("W", on.say("group.debrief.key.results"), this::write);
    if (!page.closed()) {
      foot.hint("E", on.say("group.debrief.key.end"), this::end);
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.TAKE_HOME, Shortcut.END_SESSION);
  }
}
