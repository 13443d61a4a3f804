package ontherecord.screen.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.view.DebriefView;
import ontherecord.view.Score;

/** Whom one spoke for, and the two figures, side by side and never added. */
public final class Figures {
  private static final float FLAG = 13;
  private static final float FLAG_NARROW = 6.6667f;

  private Figures() {}

  /** The head of that debrief. */
  public static Table of(Kit kit, Phrasebook words, DebriefView view) {
    boolean narrow = kit.units().narrow();
    Table head = new Table();
    head.add(identity(kit, words, view, narrow ? FLAG_NARROW : FLAG))
        .growX()
        .uniformX()
        .colspan(narrow ? 2 : 1);
    if (narrow) {
      head.row();
    }
    float above = narrow ? kit.u(1.3333f) : 0;
    String fidelity =
        words.say(Message.of("debrief.fidelity.means").with("you", view.you().name()));
    head.add(sheet(kit, words, view.scores().get(0), "play.fidelity", fidelity))
        .uniformX()
        .grow()
        .padTop(above)
        .padLeft(narrow ? 0 : kit.u(2));
    head.add(
            sheet(
                kit,
                words,
                view.scores().get(1),
                "play.knowledge",
                words.say("debrief.knowledge.means")))
        .uniformX()
        .grow()
        .padTop(above)
        .padLeft(kit.u(2));
    return head;
  }

  private static Table identity(Kit kit, Phrasebook words, DebriefView view, float flag) {
    Table who = new Table();
    who.left();
    who.add(Flag.of(kit, view.you(), flag)).padRight(kit.u(2.6667f));
    Table text = new Table();
    text.add(
            new Words(kit, Style.CAPITALS, words.say("debrief.you-spoke-for"))
                .tone(Tone.MUTED)
                .oneLine())
        .left()
        .row();
    text.add(new Words(kit, Style.TITLE, words.say(view.you().name())).most(2).orSmaller()).growX();
    if (!view.player().isEmpty()) {
      text.row();
      text.add(new Words(kit, Style.CAPTION, view.player()).tone(Tone.MUTED)).growX();
    }
    who.add(text).growX();
    return who;
  }

  private static Sheet sheet(Kit kit, Phrasebook words, Score score, String name, String means) {
    Sheet sheet = new Sheet(kit);
    sheet.pad(kit.u(1.3333f), kit.u(2.6667f), kit.u(1.3333f), kit.u(2));
    sheet.left();
    sheet.add(new Words(kit, Style.FIGURE, score.earned()).oneLine()).padRight(kit.u(1));
    String of = words.say(Message.of("debrief.of").with("possible", score.possible()));
    sheet
        .add(new Words(kit, Style.SUBHEADING, of).tone(Tone.MUTED).oneLine())
        .bottom()
        .padBottom(kit.u(1))
        .padRight(kit.u(2.6667f));
    Table text = new Table();
    text.add(new Words(kit, Style.SUBHEADING, words.say(name)).oneLine()).left().row();
    text.add(new Words(kit, Style.CAPTION, means).tone(Tone.MUTED)).growX();
    sheet.add(text).growX();
    return sheet;
  }
}
