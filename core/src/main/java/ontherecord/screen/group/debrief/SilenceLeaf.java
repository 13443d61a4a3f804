package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.SilencePage;

/** What the documents on one dialogue do not say. */
record SilenceLeaf(Opened on, SilencePage page) implements Leaf {

  @Override
  public void fill(Table content, Space space) {
    Table text = new Table();
    text.left();
    Words dialogue = new Words(on.kit(), Style.SUBHEADING, on.say(page.dialogue()));
    text.add(dialogue.tone(Tone.MUTED)).growX().padBottom(on.kit().u(2)).row();
    Space rest = space.below(on.kit().u(8));
    Lines.question(on.kit(), text, on.say(page.silence()), rest);
    content.add(text).growX().expandY();
  }
}
