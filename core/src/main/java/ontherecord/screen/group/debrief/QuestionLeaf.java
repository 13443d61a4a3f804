package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.QuestionPage;

/** A question, and nothing else. */
record QuestionLeaf(Opened on, QuestionPage page) implements Leaf {
  private static final float NUMBER = 12;

  @Override
  public void fill(Table content, Space space) {
    Table row = new Table();
    row.left();
    Words number = new Words(on.kit(), Style.FIGURE, Integer.toString(page.number()));
    float beside = on.kit().u(NUMBER);
    row.add(number.tone(Tone.ACCENT).oneLine()).width(beside).top();
    Space text = new Space(space.width() - beside, space.height());
    Lines.question(on.kit(), row, on.say(page.question()), text).padTop(on.kit().u(1.3333f));
    content.add(row).left().expandY();
  }
}
