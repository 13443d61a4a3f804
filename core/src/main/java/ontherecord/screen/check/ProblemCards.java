package ontherecord.screen.check;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.check.CheckView;
import ontherecord.view.check.ProblemLine;

/** The problems of a file, worst first. */
public record ProblemCards(Kit kit, Phrasebook words, CheckView view) {

  /** What there is to do, over all else. */
  public Table head() {
    Table head = new Table();
    head.add(new Words(kit, Style.TITLE, words.say(title())).orSmaller().most(1)).growX().left();
    if (view.all() > 1) {
      Words order = new Words(kit, Style.CAPTION, words.say(order())).tone(Tone.MUTED);
      if (kit.units().narrow()) {
        head.row();
        head.add(order).growX().left();
      } else {
        head.add(order.oneLine()).bottom().padBottom(kit.u(0.6667f)).padLeft(kit.u(2));
      }
    }
    return head;
  }

  private Message title() {
    if (view.mend() > 0) {
      return Message.of("inspect.mend").with("number", view.mend());
    }
    return view.look() > 0
        ? Message.of("inspect.look").with("number", view.look())
        : Message.of("inspect.nothing");
  }

  private Message order() {
    return view.mend() > 0 && view.look() > 0
        ? Message.of("inspect.look.also").with("number", view.look())
        : Message.of("inspect.worst-first");
  }

  /**
   * The list.
   *
   * @param copied the name of the problem whose suggestion was copied just now
   * @param copy told whose suggestion is to be
   */
  public Scroll list(String copied, Consumer<ProblemLine> copy) {
    Table list = new Table();
    list.top().left();
    for (ProblemLine problem : view.problems()) {
      if (list.hasChildren()) {
        list.add(new Rule(kit)).growX().row();
      }
      ProblemCard card = new ProblemCard(kit, words, problem, problem.name().equals(copied));
      if (!problem.suggestion().isEmpty()) {
        card.onPress(() -> copy.accept(problem));
      }
      list.add(card).growX().padTop(kit.u(0.3333f)).padBottom(kit.u(0.3333f)).row();
    }
    if (view.more() > 0) {
      list.add(new Rule(kit)).growX().row();
      Message more = Message.of("problems.more").with("number", view.more());
      Words words = new Words(kit, Style.BODY, this.words.say(more)).tone(Tone.MUTED);
      list.add(words).growX().padTop(kit.u(1.3333f)).padBottom(kit.u(1));
    }
    Scroll scroll = Scroll.of(kit, list);
    scroll.setName("problems");
    return scroll;
  }
}
