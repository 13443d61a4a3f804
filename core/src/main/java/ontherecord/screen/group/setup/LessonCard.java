package ontherecord.screen.group.setup;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.setup.OfferedLesson;

/** The lesson that is set up. */
final class LessonCard extends Card {
  LessonCard(Kit kit, Phrasebook words, OfferedLesson lesson, int minutes) {
    super(kit);
    pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    left();
    setName("lesson");
    int lines = kit.units().textSize() == TextSize.LARGE ? 4 : 3;
    add(new Words(kit, Style.SUBHEADING, words.say(lesson.title())).orSmaller().most(lines).plain())
        .growX()
        .row();
    add(new Words(kit, Style.CAPTION, words.say(about(lesson, minutes))).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(0.3333f));
  }

  /** Its years, its rounds and for how many one can speak in it. */
  static Message about(OfferedLesson lesson, int minutes) {
    String key = lesson.drafters() ? "group.setup.lesson.drafters" : "group.setup.lesson.about";
    return Message.of(key)
        .with("years", lesson.years())
        .with("rounds", lesson.rounds(minutes))
        .with("delegations", lesson.best().size());
  }
}
