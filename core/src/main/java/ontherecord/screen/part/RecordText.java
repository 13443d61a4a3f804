package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/** One thing on the record, to be read. */
public final class RecordText {
  private RecordText() {}

  /**
   * All of it: who, our paraphrase, the words printed as its own on a tint, how it is tied to the
   * speaker, what is ambiguous, where it stands.
   */
  public static Table full(Kit kit, Phrasebook words, RecordLine line) {
    Table text = brief(kit, words, line);
    small(kit, text, words.say(line.attribution()));
    small(kit, text, words.say(line.note()));
    text.add(citation(kit, words, line)).growX().padTop(kit.u(1));
    return text;
  }

  /** Who and what only. */
  public static Table brief(Kit kit, Phrasebook words, RecordLine line) {
    Table text = new Table();
    text.top().left();
    text.add(new Words(kit, Style.BODY, words.say(line.who())).weight(Weight.SEMIBOLD))
        .growX()
        .row();
    text.add(new Words(kit, Style.BODY, words.say(line.says()))).growX().row();
    if (!line.quote().isEmpty()) {
      String quote = words.say(Message.of("reveal.quote").with("words", line.quote()));
      text.add(new Words(kit, Style.BODY, quote).tint(quote))
          .growX()
          .padTop(kit.u(0.6667f))
          .padLeft(kit.u(0.3333f))
          .row();
    }
    return text;
  }

  private static void small(Kit kit, Table text, String said) {
    if (!said.isEmpty()) {
      text.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(0.6667f))
          .row();
    }
  }

  // Where the source prints no words as the speaker's own, those that locate the passage stand out.
  private static Table citation(Kit kit, Phrasebook words, RecordLine line) {
    Passage passage = line.passage();
    Message cited =
        Message.of("source.citation").with("work", passage.work()).with("spot", passage.spot());
    Words told = new Words(kit, Style.CAPTION, words.say(cited)).tone(Tone.MUTED).plain();
    Table citation = new Table();
    citation.add(Key.small(kit, "S")).top().padRight(kit.u(1.3333f));
    citation.add(line.quote().isEmpty() ? told.tint(passage.words()) : told).growX();
    return citation;
  }
}
