package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.group.setup.Expected;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Way;

/**
 * The page on which a session is set up: lesson and timing on the left, teams on the right, below
 * when it will end and the way on.
 *
 * @param now minutes of the day
 * @param told what came of something that was asked for, if anything is to be told
 */
public record SetUpPage(
    Kit kit, Phrasebook words, OfferedLesson lesson, Plan plan, int now, Optional<Sayable> told) {
  private static final float LEFT = 48;
  private static final float LEFT_NARROW = 38;
  private static final float APART = 5.3333f;
  private static final float APART_NARROW = 3.3333f;

  /** What is asked for on it. */
  public interface Listener {
    void lesson();

    /** Something is to become of the plan as it is then: names may have been typed meanwhile. */
    void change(UnaryOperator<Plan> how);

    /** So many teams more, or fewer. */
    void teams(int by);

    /** Another way to give delegations, the next or the one before. */
    void way(int by);

    void start();
  }

  /** How much width the teams have, in pixels. */
  public static float right(Kit kit) {
    return kit.units().width() - 2f * kit.px(Length.SIDE) - left(kit) - apart(kit);
  }

  private static float left(Kit kit) {
    return kit.u(kit.units().narrow() ? LEFT_NARROW : LEFT);
  }

  private static float apart(Kit kit) {
    return kit.u(kit.units().narrow() ? APART_NARROW : APART);
  }

  /** Lays it out. */
  public void fill(Table content, Table teams, Listener asks) {
    Table spread = new Table();
    Scroll led = Scroll.of(kit, led(asks));
    led.setName("led");
    spread.add(led).width(left(kit)).growY();
    spread.add(room(teams, asks)).grow().padLeft(apart(kit));
    content.add(spread).grow().row();
    content.add(below(asks)).growX().padTop(kit.u(1.3333f));
  }

  private Table led(Listener asks) {
    Table led = new Table();
    led.top().left();
    led.add(new Words(kit, Style.TITLE, words.say("group.setup.title")).orSmaller().most(2))
        .growX()
        .padBottom(kit.u(1.3333f))
        .row();
    LessonCard card = new LessonCard(kit, words, lesson, plan.minutes());
    card.onPress(asks::lesson);
    led.add(card).growX().padBottom(kit.u(1.3333f)).row();
    new Rows(kit, words, lesson, plan, left(kit), asks::change).in(led);
    return led;
  }

  private Table room(Table teams, Listener asks) {
    Table room = new Table();
    room.top().left();
    String title = plan.together() ? "group.setup.one" : "group.setup.teams";
    Message number = Message.of(title).with("teams", plan.teams().size());
    stepper(room, "teams", words.say(number), "−+", by -> asks.teams(by));
    if (!lesson.drafters()) {
      stepper(room, "way", words.say(way()), "←→", by -> asks.way(by));
    }
    Scroll cards = Scroll.of(kit, teams);
    cards.setName("cards");
    room.add(cards).grow().padTop(kit.u(1.3333f));
    return room;
  }

  private void stepper(Table room, String name, String value, String caps, IntConsumer step) {
    String label = words.say("group.setup." + name + ".label");
    Stepper stepper = new Stepper(kit, label, value, caps, right(kit), step);
    stepper.setName(name);
    room.add(stepper).growX().row();
  }

  private Message way() {
    return Message.of("group.setup.way." + plan.way().word()).with("lot", plan.lot());
  }

  private Table below(Listener asks) {
    Expected expected =
        new Expected(
            lesson.rounds(plan.minutes()), plan.teams().size(), lesson.drafters(), plan.manner());
    Table below = new Table();
    Message ends =
        Message.of("group.setup.ends")
            .with("time", Rows.clock(now + expected.minutes()))
            .with("minutes", expected.minutes());
    Table left = new Table();
    left.left();
    left.add(new Words(kit, Style.BODY, words.say(ends)).weight(Weight.SEMIBOLD)).growX().row();
    String said = words.say(said());
    if (!said.isEmpty()) {
      left.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED).align(Align.left)).growX();
    }
    below.add(left).growX();
    Press start =
        Press.filled(kit, words.say("group.setup.start")).key(words.say("key.ctrl-enter"));
    start.does(asks::start).setName("start");
    below.add(start).padLeft(kit.u(2));
    return below;
  }

  /** What has to be known before it begins, the most urgent alone. */
  private Sayable said() {
    if (told.isPresent()) {
      return told.get();
    } else if (lesson.drafters()) {
      return Message.of("group.setup.told.drafters");
    } else if (plan.together()) {
      return Message.of("group.setup.told.together");
    } else if (plan.sharing() > 0) {
      return Message.of("group.setup.told.sharing")
          .with("delegations", plan.teams().stream().map(Plan.Team::delegation).distinct().count())
          .with("teams", plan.teams().size());
    } else if (plan.way() == Way.BEST) {
      return Message.of("group.setup.told.best");
    }
    return Message.of("group.setup.told.all").with("teams", plan.teams().size());
  }
}
