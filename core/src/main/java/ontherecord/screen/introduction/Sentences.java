package ontherecord.screen.introduction;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Passages;
import ontherecord.view.IntroductionView;
import ontherecord.view.RecordLine;

/**
 * The text of one page, each sentence with the numbers of the passages that it rests on.
 *
 * @param passages takes up what the page cites
 */
public record Sentences(Kit kit, Phrasebook words, IntroductionView.Page page, Passages passages) {
  private static final float BETWEEN = 2.6667f;
  private static final float BETWEEN_NARROW = 2;

  /** Title and sentences, one under the other. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    boolean narrow = kit.units().narrow();
    table
        .add(new Words(kit, Style.CAPITALS, words.say("introduction.question")).tone(Tone.MUTED))
        .growX()
        .row();
    table
        .add(new Words(kit, Style.TITLE, words.say(page.title())).orSmaller().most(2))
        .growX()
        .padTop(kit.u(0.6667f))
        .row();
    for (IntroductionView.Sentence sentence : page.sentences()) {
      table
          .add(set(sentence, narrow ? Style.STATEMENT : Style.HEADING))
          .growX()
          .padTop(kit.u(narrow ? BETWEEN_NARROW : BETWEEN))
          .row();
    }
    return table;
  }

  private Words set(IntroductionView.Sentence sentence, Style style) {
    String text = words.say(sentence.text());
    String numbers = numbers(sentence.rests());
    Words set = new Words(kit, style, numbers.isEmpty() ? text : text + "\u00a0" + numbers);
    return set.read().weight(Weight.REGULAR).tone(numbers, Tone.ACCENT);
  }

  /** "[1, 2]", held together; "" where a sentence rests on nothing but us. */
  private String numbers(List<RecordLine> lines) {
    List<String> numbers = new ArrayList<>();
    for (RecordLine line : lines) {
      String number = Integer.toString(passages.number(line));
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers.isEmpty() ? "" : "[" + String.join(",\u00a0", numbers) + "]";
  }
}
