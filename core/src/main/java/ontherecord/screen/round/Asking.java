package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.mark.Tag;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Paintings;
import ontherecord.screen.part.Question;
import ontherecord.screen.part.Speaking;
import ontherecord.view.Depicted;
import ontherecord.view.RoundView;

/**
 * What stands over a round: for whom one speaks and when, and what is asked. An observer reads
 * first why it observes, and sees the flag of the one it predicts.
 */
public final class Asking {
  private static final float ASKED = 10;
  private static final float BETWEEN = 2;
  private static final float PICTURE_HIGH = 16;
  private static final float PICTURE_WIDE = 0.3f;

  private final Kit kit;
  private final Phrasebook words;
  private final RoundView round;
  private final Panel panel;
  private final Paintings paintings;

  public Asking(Kit kit, Phrasebook words, RoundView round, Panel panel, Paintings paintings) {
    this.kit = kit;
    this.words = words;
    this.round = round;
    this.panel = panel;
    this.paintings = paintings;
  }

  /**
   * The head of the round.
   *
   * @param width in pixels
   * @param largest style for the question
   */
  public Table build(float width, Style largest) {
    Depicted picture = round.heading().picture();
    if (!picture.isThere()) {
      return head(width, largest);
    }
    Optional<Table> painted = paintings.of(picture, width * PICTURE_WIDE, kit.u(PICTURE_HIGH));
    float beside = painted.map(p -> p.getPrefWidth() + kit.u(BETWEEN)).orElse(0f);
    Table both = new Table();
    both.add(head(width - beside, largest)).growX().top();
    painted.ifPresent(p -> both.add(p).top().padLeft(kit.u(BETWEEN)));
    both.row();
    String said = words.say(painted.isPresent() ? picture.caption() : picture.told());
    both.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED))
        .growX()
        .colspan(painted.isPresent() ? 2 : 1)
        .padTop(kit.u(0.6667f));
    return both;
  }

  private Table head(float width, Style largest) {
    Table head = new Table();
    head.left();
    head.add(first(width)).growX().row();
    if (round instanceof RoundView.OfPosition position && position.observer()) {
      observer(position, head, width, largest);
    } else {
      head.add(Question.of(kit, words.say(round.prompt()), width, largest))
          .growX()
          .padTop(kit.u(1));
    }
    return head;
  }

  // The kind of round steps back where there is no room for it: the question tells it, too.
  private Table first(float width) {
    Table first = new Table();
    Words kind = new Words(kit, Style.CAPITALS, panel.kind()).tone(Tone.MUTED).oneLine();
    Table aside = new Table();
    panel.aside().ifPresent(actor -> aside.add(actor).padLeft(kit.u(BETWEEN)));
    float left = width - aside.getPrefWidth() - kit.u(BETWEEN);
    Speaking speaking = new Speaking(kit, words, round.heading(), left);
    float others = speaking.getPrefWidth() + aside.getPrefWidth();
    first.add(speaking).growX();
    if (others + kind.getPrefWidth() + 2 * kit.u(BETWEEN) <= width) {
      first.add(kind).padLeft(kit.u(BETWEEN));
    }
    first.add(aside);
    return first;
  }

  private void observer(RoundView.OfPosition position, Table head, float width, Style largest) {
    Sheet why = new Sheet(kit).on(Tone.SOFT);
    why.pad(kit.u(1), kit.u(2), kit.u(1), kit.u(2));
    why.add(Tag.you(kit, words.say("play.observer"))).padRight(kit.u(2));
    why.add(new Words(kit, Style.BODY, words.say(position.why()))).growX();
    head.add(why).growX().padTop(kit.u(1.3333f)).row();
    Table asked = new Table();
    asked.add(Flag.of(kit, position.asked(), ASKED)).padRight(kit.u(2.6667f));
    float room = width - kit.u(ASKED) - kit.u(2.6667f);
    asked.add(Question.of(kit, words.say(round.prompt()), room, largest)).growX();
    head.add(asked).growX().padTop(kit.u(1.6667f));
  }
}
