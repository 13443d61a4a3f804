package ontherecord.screen.group.lead;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.Driving;
import ontherecord.screen.group.part.Countdown;
import ontherecord.screen.group.part.RingClock;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.lead.LeadView;

/**
 * What lies on the facilitator's desk: on the left what is to be done, on the right what is seen.
 */
public record Desk(
    Kit kit, Phrasebook words, LeadView view, Glimpse glimpse, boolean answers, Driving driving) {
  /** Name of the one big button. */
  public static final String NEXT = "next";

  private static final int HALF_A_MINUTE = 30;
  private static final int MARKS = 8;
  private static final float BETWEEN = 4;
  private static final float MIRROR = 46;
  private static final float MIRROR_NARROW = 38;

  /** Lays it all out. */
  public void in(Table content) {
    float wide = (kit.units().width() - 2 * kit.px(Length.SIDE) - kit.u(BETWEEN)) / 2f;
    content.add(left()).width(wide).growY().top();
    content.add(right(wide)).width(wide).growY().top().padLeft(kit.u(BETWEEN));
  }

  private Table left() {
    Table left = new Table();
    left.top().left();
    left.add(next()).growX().row();
    capitals(left, words.say("group.lead.notes"), 2);
    Sheet sheet = new Sheet(kit);
    sheet.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    Scroll scroll = Scroll.reading(kit, new NoteList(kit, words).table(view.notes()));
    scroll.setName("notes");
    sheet.add(scroll).grow();
    left.add(sheet).grow().row();
    if (!view.teams().isEmpty()) {
      capitals(left, answered(), 1.3333f);
      left.add(teams()).growX().left().row();
    }
    left.add(clock()).growX().left().padTop(kit.u(2));
    return left;
  }

  private Table next() {
    Table next = new Table();
    next.left();
    capitals(next, words.say("group.lead.next"), 0);
    String label = words.say(view.next());
    if (label.isEmpty()) {
      next.add(new Words(kit, Style.SUBHEADING, words.say("group.lead.next.end"))).growX();
      return next;
    }
    Press press = Press.filled(kit, label).key(words.say("key.space")).does(driving::onward);
    press.setName(NEXT);
    next.add(press).left().height(kit.u(8)).minWidth(kit.u(28)).row();
    Words then = new Words(kit, Style.BODY, words.say(view.then()));
    next.add(then.tone(Tone.MUTED).plain()).growX().left().padTop(kit.u(0.6667f));
    return next;
  }

  private String answered() {
    return view.head().round() == 0
        ? words.say(Message.of("group.lead.here").with("teams", view.teams().size()))
        : words.say(
            Message.of("group.lead.answered")
                .with("answered", view.answered())
                .with("teams", view.teams().size()));
  }

  private Table teams() {
    Table marks = new Table();
    marks.left();
    float many = kit.units().narrow() ? 3.3333f : 4;
    float mark = view.teams().size() > MARKS ? many : 5.3333f;
    for (LeadView.Awaited each : view.teams()) {
      marks.add(TeamMark.of(kit, each.team().id(), mark, each.answered())).padRight(kit.u(0.6667f));
    }
    return marks;
  }

  private Table clock() {
    Table clock = new Table();
    clock.left();
    if (view.head().clock().isThere()) {
      clock
          .add(RingClock.small(kit, new Countdown(view.head().clock())))
          .padRight(kit.u(2))
          .height(kit.u(6));
    }
    boolean runs = view.head().clock().running();
    String turn = runs ? "group.lead.clock.stop" : "group.lead.clock.go";
    Press press = Press.outlined(kit, words.say(turn)).does(driving::clock);
    clock.add(kit.units().narrow() ? press : press.key("T"));
    if (view.head().clock().isThere()) {
      clock.add(time("group.lead.clock.more", "+", HALF_A_MINUTE)).padLeft(kit.u(1));
      clock.add(time("group.lead.clock.less", "−", -HALF_A_MINUTE)).padLeft(kit.u(1));
    }
    return clock;
  }

  private Press time(String label, String key, int seconds) {
    // Where there is no room for more, the key itself says enough.
    Press press =
        kit.units().narrow()
            ? Press.outlined(kit, key)
            : Press.outlined(kit, words.say(label)).key(key);
    return press.does(() -> driving.time(seconds));
  }

  private Table right(float wide) {
    Table right = new Table();
    right.top().left();
    capitals(right, words.say("group.lead.wall"), 0);
    float mirror = Math.min(wide, kit.u(kit.units().narrow() ? MIRROR_NARROW : MIRROR));
    Table wall = new Table();
    wall.left();
    wall.add(new Mirror(kit, glimpse, mirror)).top().left().pad(kit.px(Length.OUTLINE));
    Words seen = new Words(kit, Style.CAPTION, words.say(view.wall()));
    wall.add(seen.tone(Tone.MUTED).plain()).growX().top().padLeft(kit.u(1.3333f));
    right.add(wall).growX().row();
    capitals(
        right, words.say("group.lead.answers") + " · " + words.say("group.lead.answers.only"), 2);
    Scroll scroll = Scroll.reading(kit, new AnswerList(kit, words, view).table(answers));
    scroll.setName("answers");
    right.add(scroll).grow();
    return right;
  }

  private void capitals(Table table, String label, float above) {
    Words words = new Words(kit, Style.CAPITALS, label);
    table
        .add(words.tone(Tone.MUTED).plain())
        .growX()
        .left()
        .padTop(kit.u(above))
        .padBottom(kit.u(0.6667f))
        .row();
  }
}
