package ontherecord.screen.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.ShownName;
import ontherecord.view.DebriefView;
import ontherecord.view.Score;

/** Whom one spoke for, and the two figures, side by side and never added. */
public final class Figures {
  private static final float FLAG = 13;
  private static final float FLAG_NARROW = 6.6667f;
  private static final float SHEET = 48;
  private static final float SHEET_NARROW = 34;

  private Figures() {}

  /** The head of that debrief. */
  public static Table of(Kit kit, Phrasebook words, DebriefView view) {
    float flag = kit.units().narrow() ? FLAG_NARROW : FLAG;
    float width = kit.u(kit.units().narrow() ? SHEET_NARROW : SHEET);
    Table head = new Table();
    head.add(identity(kit, words, view, flag)).growX();
    for (Score score : view.scores()) {
      Message means =
          Message.of("debrief." + score.word() + ".means").with("you", view.you().name());
      head.add(sheet(kit, words, score, "play." + score.word(), words.say(means)))
          .width(width)
          .growY()
          .padLeft(kit.u(2));
    }
    return head;
  }

  private static Table identity(Kit kit, Phrasebook words, DebriefView view, float flag) {
    Table who = new Table();
    who.left();
    who.add(Flag.of(kit, view.you(), flag)).padRight(kit.u(2.6667f));
    Table text = new Table();
    String as = view.you().isOfDrafters() ? "debrief.you-sat-as" : "debrief.you-spoke-for";
    text.add(new Words(kit, Style.CAPITALS, words.say(as)).tone(Tone.MUTED)).growX().row();
    text.add(new Words(kit, Style.TITLE, ShownName.of(words, view.you())).most(2).orSmaller())
        .growX();
    if (!view.player().isEmpty()) {
      text.row();
      text.add(new Words(kit, Style.CAPTION, view.player()).tone(Tone.MUTED)).growX();
    }
    who.add(text).growX();
    return who;
  }

  // The figure beside its name and meaning; in a narrow window the meaning stands under both.
  private static Sheet sheet(Kit kit, Phrasebook words, Score score, String name, String means) {
    boolean narrow = kit.units().narrow();
    Words meaning = new Words(kit, Style.CAPTION, means).tone(Tone.MUTED);
    Words named =
        new Words(kit, narrow ? Style.BODY : Style.SUBHEADING, words.say(name))
            .weight(Weight.SEMIBOLD)
            .oneLine();
    String of = words.say(Message.of("debrief.of").with("possible", score.possible()));
    Table figure = new Table();
    Style size = narrow ? Style.TITLE : Style.FIGURE;
    figure.add(new Words(kit, size, score.earned()).oneLine()).padRight(kit.u(1));
    figure
        .add(new Words(kit, narrow ? Style.BODY : Style.SUBHEADING, of).tone(Tone.MUTED).oneLine())
        .bottom()
        .padBottom(kit.u(narrow ? 0.3333f : 1));
    Sheet sheet = new Sheet(kit);
    sheet.pad(kit.u(1.3333f), kit.u(2.3333f), kit.u(1.3333f), kit.u(2));
    sheet.left();
    if (narrow) {
      sheet.add(figure).left();
      sheet.add(named).right().expandX().row();
      sheet.add(meaning).growX().colspan(2);
    } else {
      Table text = new Table();
      text.add(named).left().row();
      text.add(meaning).growX();
      sheet.add(figure).padRight(kit.u(2.6667f));
      sheet.add(text).growX();
    }
    return sheet;
  }
}
