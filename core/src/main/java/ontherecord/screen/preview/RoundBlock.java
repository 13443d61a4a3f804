package ontherecord.screen.preview;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Tag;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.view.AnswerKey;
import ontherecord.view.RecordLine;
import ontherecord.view.preview.PreviewView;

/**
 * One round with what is on offer in it, what of that is right, and what it rests on.
 *
 * @param wide of the block, in pixels
 */
record RoundBlock(Kit kit, Phrasebook words, float wide) {
  private static final float SIGN = 3;
  private static final float INDENT = 4.6667f;

  /** Lays it out. */
  Block of(PreviewView.Round round) {
    AnswerKey key = round.key();
    Block block = new Block(kit, "round-" + round.number());
    block.put(head(round), 0);
    Words prompt = new Words(kit, Style.SUBHEADING, words.say(key.prompt()));
    block.add(prompt).growX().padTop(kit.u(0.6667f)).row();
    if (round.picture().isThere()) {
      block.small(words.say(round.picture().told()));
    }
    block.small(words.say(key.how()));
    for (int i = 0; i < key.rows().size(); i++) {
      block.put(row(i + 1, key.rows().get(i)), i == 0 ? 1.6667f : 1);
    }
    said(block, "preview.because", words.say(key.because()));
    if (!key.record().isEmpty()) {
      block.capitals(words.say("reveal.on-the-record"));
      key.record().forEach(line -> block.put(line(line), 0.6667f));
    }
    said(block, "reveal.discuss", words.say(round.discuss()));
    return block;
  }

  private void said(Block block, String heading, String text) {
    if (!text.isEmpty()) {
      block.capitals(words.say(heading));
      block.add(new Words(kit, Style.BODY, text)).growX().padTop(kit.u(0.3333f)).row();
    }
  }

  private Table head(PreviewView.Round round) {
    Table head = new Table();
    Words number = new Words(kit, Style.HEADING, Integer.toString(round.number())).oneLine();
    head.add(number.tone(Tone.ACCENT)).padRight(kit.u(2));
    String label =
        Stream.of(round.year(), round.key().label())
            .map(words::say)
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" · "));
    head.add(new Words(kit, Style.CAPITALS, label).tone(Tone.MUTED)).growX();
    String measure = words.say(round.ofFidelity() ? "play.fidelity" : "play.knowledge");
    head.add(Tag.plain(kit, measure)).padLeft(kit.u(2));
    return head;
  }

  private Table row(int number, AnswerKey.Row row) {
    Table told = new Table();
    told.top().left();
    told.add(text(row)).growX().row();
    String detail = words.say(row.detail());
    if (!detail.isEmpty() && row.sign() != AnswerKey.Sign.IN_ORDER) {
      told.add(new Words(kit, Style.CAPTION, detail).tone(Tone.MUTED)).growX().row();
    }
    if (!row.who().isEmpty()) {
      told.add(new Roll(kit, words, room()).of(row.who())).left().padTop(kit.u(1)).row();
    } else if (row.sign() == AnswerKey.Sign.POSITION) {
      String nobody = words.say("preview.nobody");
      told.add(new Words(kit, Style.CAPTION, nobody).tone(Tone.MUTED)).growX().row();
    }
    for (RecordLine line : row.record()) {
      told.add(line(line)).growX().padTop(kit.u(1)).row();
    }
    Table all = new Table();
    all.add(sign(number, row)).width(kit.u(INDENT)).top().left();
    all.add(told).growX();
    return all;
  }

  private float room() {
    return wide - kit.u(INDENT + 2 * Block.SIDES);
  }

  private Table text(AnswerKey.Row row) {
    Table text = new Table();
    Words said = new Words(kit, Style.BODY, words.say(row.text()));
    boolean plain = row.sign() == AnswerKey.Sign.NOT_RIGHT;
    said.tone(plain ? Tone.MUTED : Tone.INK);
    said.weight(plain || row.sign() == AnswerKey.Sign.IN_ORDER ? Weight.REGULAR : Weight.SEMIBOLD);
    text.add(said).growX();
    if (row.sign() == AnswerKey.Sign.RIGHT) {
      text.add(Tag.plain(kit, words.say("preview.right"))).top().padLeft(kit.u(2));
    } else if (row.sign() == AnswerKey.Sign.IN_ORDER) {
      Words value = new Words(kit, Style.BODY, words.say(row.detail())).weight(Weight.SEMIBOLD);
      text.add(value.oneLine()).top().padLeft(kit.u(2));
    }
    return text;
  }

  private Actor sign(int number, AnswerKey.Row row) {
    Table place = new Table();
    place.left();
    place.add(
        switch (row.sign()) {
          case RIGHT -> new OutcomeMark(kit, 4, SIGN);
          case NOT_RIGHT -> new NotRight(kit, SIGN);
          case IN_ORDER ->
              new Words(kit, Style.BODY, Integer.toString(number))
                  .weight(Weight.SEMIBOLD)
                  .tone(Tone.ACCENT)
                  .oneLine();
          case POSITION -> new PositionMark(kit, Shape.of(row.mark()), 2.3333f);
        });
    return place;
  }

  private Table line(RecordLine line) {
    Table text = new Table();
    text.top().left();
    Message said = Message.of("text.line").with("who", line.who()).with("says", line.says());
    String who = words.say(line.who());
    text.add(new Words(kit, Style.BODY, words.say(said)).strong(who)).growX().row();
    if (!line.quote().isEmpty()) {
      String quote = words.say(Message.of("reveal.quote").with("words", line.quote()));
      text.add(new Words(kit, Style.BODY, quote).weight(Weight.ITALIC)).growX().row();
    }
    for (String small : List.of(words.say(line.attribution()), words.say(line.note()))) {
      caption(text, small);
    }
    caption(text, words.say(line.passage().inShort()));
    return text;
  }

  private void caption(Table text, String said) {
    if (!said.isEmpty()) {
      text.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(0.3333f))
          .row();
    }
  }
}
