package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.RecordText;
import ontherecord.view.ChamberView;
import ontherecord.view.RecordLine;
import ontherecord.view.RevealView;

/**
 * The column to read: what was asked, the verdict, what it rests on, and then what others said; or,
 * once one has walked the chamber, what was said from the seat in view.
 */
public final class Reading {
  private final Kit kit;
  private final Phrasebook words;
  private final RevealView view;
  private final AnswerPart answer;
  private final RoomPart room;
  private Scroll scroll;
  private Table others;

  public Reading(Kit kit, Phrasebook words, RevealView view, AnswerPart answer, RoomPart room) {
    this.kit = kit;
    this.words = words;
    this.view = view;
    this.answer = answer;
    this.room = room;
    room.onWalk(seat -> showSeat());
  }

  /**
   * The column in the present window.
   *
   * @param width in pixels
   */
  public Scroll build(float width) {
    Table column = new Table();
    column.top().left();
    column
        .add(new Words(kit, Style.CAPTION, words.say(view.prompt())).tone(Tone.MUTED))
        .growX()
        .padBottom(kit.u(1.3333f))
        .row();
    column.add(VerdictSheet.of(kit, words, view.verdict(), answer)).growX().row();
    Table under = answer.underVerdict(width);
    if (under.hasChildren()) {
      column.add(under).growX().padTop(kit.u(2)).row();
    }
    head(column, "reveal.on-the-record", 2);
    if (view.record().isEmpty()) {
      column
          .add(new Words(kit, Style.BODY, words.say("reveal.no-source")).tone(Tone.MUTED))
          .growX()
          .row();
    }
    for (RecordLine line : view.record()) {
      column.add(RecordText.full(kit, words, line)).growX().padBottom(kit.u(1.3333f)).row();
    }
    others = new Table();
    fillOthers();
    column.add(others).growX().row();
    discuss(column);
    scroll = Scroll.of(kit, column);
    return scroll;
  }

  private void fillOthers() {
    others.clearChildren();
    others.top().left();
    if (room.seat().isPresent()) {
      seat(room.seat().get());
    } else if (!view.room().isEmpty()) {
      others.add(new Rule(kit)).growX().padTop(kit.u(0.6667f)).row();
      title(others, answer.others(), 1.3333f);
      for (RecordLine line : view.room()) {
        others.add(RecordText.brief(kit, words, line)).growX().padBottom(kit.u(1.3333f)).row();
      }
    }
  }

  private void seat(ChamberView.Seat seat) {
    others.add(new Rule(kit)).growX().padTop(kit.u(0.6667f)).row();
    title(others, words.say("reveal.this-seat"), 1.3333f);
    Table said = new Table();
    said.left();
    said.add(Flag.of(kit, seat.emblem(), 6.6667f)).top().padRight(kit.u(2));
    said.add(RecordText.full(kit, words, seat.says())).growX();
    others.add(said).growX();
  }

  private void discuss(Table column) {
    String question = words.say(view.discuss());
    if (!question.isEmpty()) {
      column.add(new Rule(kit)).growX().padTop(kit.u(0.6667f)).row();
      head(column, "reveal.discuss", 1.3333f);
      column.add(new Words(kit, Style.BODY, question)).growX();
    }
  }

  private void head(Table column, String key, float above) {
    title(column, words.say(key), above);
  }

  private void title(Table column, String title, float above) {
    column
        .add(new Words(kit, Style.CAPITALS, title).tone(Tone.MUTED).oneLine())
        .left()
        .padTop(kit.u(above))
        .padBottom(kit.u(0.6667f))
        .row();
  }

  private void showSeat() {
    fillOthers();
    others.invalidateHierarchy();
    scroll.validate();
    scroll.reveal(others);
  }

  /** Moves it by a key, up or down; true where it moved. */
  public boolean scroll(int keycode) {
    return scroll.keyDown(keycode);
  }
}
