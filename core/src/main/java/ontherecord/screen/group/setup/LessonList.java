package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Severity;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.SeverityMark;
import ontherecord.view.group.setup.OfferedLesson;

/** Which lesson a room is to play. */
public record LessonList(Kit kit, Phrasebook words, List<OfferedLesson> lessons) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 92;

  /** Lays it out, at the one that is chosen. */
  public void fill(Overlay overlay, String chosen, Consumer<OfferedLesson> take) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say("group.setup.lessons"))).growX().row();
    Table rows = new Table();
    rows.top().left();
    Jump jump = new Jump(overlay);
    for (OfferedLesson lesson : lessons) {
      Card row = row(lesson);
      row.chosen(lesson.key().equals(chosen)).onPress(() -> take.accept(lesson));
      row.setName(lesson.key());
      rows.add(row).growX().padBottom(kit.u(0.6667f)).row();
      jump.to(words.say(lesson.title()), row);
    }
    sheet.add(Scroll.of(kit, rows)).grow().padTop(kit.u(1.3333f)).row();
    overlay.focus().to(chosen);
  }

  private Card row(OfferedLesson lesson) {
    Card row = new Card(kit);
    row.pad(kit.u(1), kit.u(2), kit.u(1), kit.u(2));
    row.left();
    Table told = new Table();
    told.add(new Words(kit, Style.BODY, words.say(lesson.title())).weight(Weight.SEMIBOLD).plain())
        .growX()
        .row();
    told.add(new Words(kit, Style.CAPTION, words.say(about(lesson))).tone(Tone.MUTED)).growX();
    if (!lesson.playable()) {
      row.add(new SeverityMark(kit, Severity.CANNOT_BE_PLAYED)).padRight(kit.u(1.3333f));
    }
    row.add(told).growX();
    return row;
  }

  private static Message about(OfferedLesson lesson) {
    if (!lesson.playable()) {
      return Message.of("group.setup.lesson.broken");
    }
    return LessonCard.about(lesson, lesson.lesson().minutes());
  }
}
