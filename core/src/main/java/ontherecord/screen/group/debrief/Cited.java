package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.RecordLine;

/** Where something is printed, in one line, and the key that tells more. */
final class Cited {
  private Cited() {}

  static Table line(Opened on, RecordLine line) {
    Table cited = new Table();
    cited.setName("cited");
    cited.left();
    cited.add(Key.small(on.kit(), "S")).padRight(on.kit().u(1.3333f));
    Words document = new Words(on.kit(), Style.CAPTION, on.say(line.passage().document()));
    cited.add(document.tone(Tone.MUTED).plain()).growX();
    return cited;
  }
}
