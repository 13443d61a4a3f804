package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.text.Words;
import ontherecord.view.term.Explained;
import ontherecord.view.term.Found;
import ontherecord.view.term.Terms;

/** The terms that stand on a screen, each once, in the order in which they are read. */
public record WordsShown(Terms terms, Language language) {

  /** Those in all texts of a layer, in sight or to be scrolled to; keys in the foot are none. */
  public List<Explained> in(Group layer) {
    Map<String, Explained> found = new LinkedHashMap<>();
    walk(layer, found);
    Collection<Explained> all = found.values();
    return List.copyOf(all);
  }

  private void walk(Group group, Map<String, Explained> found) {
    for (Actor child : group.getChildren()) {
      if (!child.isVisible() || child instanceof Foot) {
        continue;
      }
      if (child instanceof Words words) {
        for (Found place : terms.in(words.text(), language)) {
          found.putIfAbsent(place.term().id(), place.term());
        }
      } else if (child instanceof Group inner) {
        walk(inner, found);
      }
    }
  }
}
