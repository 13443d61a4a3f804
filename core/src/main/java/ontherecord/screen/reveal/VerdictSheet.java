package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.VerdictView;

/** The verdict: its mark, its word, what was said beside what is on record, and why. */
public final class VerdictSheet {
  private static final float MARK = 7.3333f;

  private VerdictSheet() {}

  /** The sheet for that verdict. */
  public static Sheet of(Kit kit, Phrasebook words, VerdictView verdict, AnswerPart answer) {
    Table text = new Table();
    text.left();
    text.add(
            new Words(kit, Style.TITLE, words.say(verdict.heading()))
                .most(kit.units().narrow() ? 2 : 1)
                .orSmaller())
        .growX()
        .row();
    Table said = answer.inVerdict();
    if (said.hasChildren()) {
      text.add(said).growX().padTop(kit.u(0.6667f)).row();
    }
    text.add(new Words(kit, Style.CAPTION, reasons(words, verdict.reasons())).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(0.6667f));
    Sheet sheet = new Sheet(kit);
    sheet.add(new OutcomeMark(kit, verdict.quarters(), MARK)).top().padRight(kit.u(2.3333f));
    sheet.add(text).growX();
    return sheet;
  }

  private static String reasons(Phrasebook words, List<Sayable> reasons) {
    return String.join(" ", reasons.stream().map(words::say).toList());
  }
}
