package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.NobodyLeftPage;

/** Nobody left the record. */
record NobodyLeaf(Opened on, NobodyLeftPage page) implements Leaf {

  @Override
  public void fill(Table content, Space space) {
    Message told = Message.of("group.debrief.nobody-left").with("positions", page.positions());
    Lines.question(on.kit(), content, on.say(told), space).expandY();
  }
}
