package ontherecord.screen.kit.check;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.focus.Layer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;

/**
 * Walks over what is in front on a stage and tells everything that is wrong with its layout: text
 * cut off or too small, things that overlap or reach outside, letters the font lacks, a focus that
 * cannot be seen.
 */
public final class LayoutCheck {
  private static final float TOUCH = 1.5f;

  private final Kit kit;
  private final Stage stage;
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  private LayoutCheck(Kit kit, Stage stage) {
    this.kit = kit;
    this.stage = stage;
  }

  /** All that is wrong now; nothing where all is well. */
  public static List<Trouble> of(Kit kit, Stage stage) {
    LayoutCheck check = new LayoutCheck(kit, stage);
    check.run();
    return List.copyOf(check.troubles);
  }

  private void run() {
    if (stage.getActors().isEmpty()) {
      return;
    }
    // Text settles its lines over several passes.
    for (int pass = 0; pass < 3; pass++) {
      for (Actor layer : stage.getActors()) {
        ((WidgetGroup) layer).validate();
      }
    }
    Actor front = stage.getActors().peek();
    Rectangle window = new Rectangle(0, 0, stage.getWidth(), stage.getHeight());
    walk(front, window, null, false);
    overlaps();
    for (String glyph : kit.missing().glyphs()) {
      add(Trouble.Kind.GLYPH, glyph, "");
    }
    if (front instanceof Layer layer) {
      focus(layer, window);
    }
  }

  private void walk(Actor actor, Rectangle seen, Actor owner, boolean scrolled) {
    if (!actor.isVisible()) {
      return;
    }
    Rectangle place = place(actor);
    boolean leaf = actor instanceof Words || actor instanceof Sign;
    if (leaf || (actor instanceof Pressable && !(actor instanceof Scroll))) {
      if (!(scrolled ? beside(place, seen) : within(place, seen))) {
        add(Trouble.Kind.OUTSIDE, name(actor), place.toString());
      }
      if (place.width < 1 || place.height < 1) {
        if (!(actor instanceof Words words && words.text().isEmpty())) {
          add(Trouble.Kind.EMPTY, name(actor), place.toString());
        }
      } else if (seen.overlaps(place)) {
        pieces.add(new Piece(actor, owner, common(place, seen)));
      }
    }
    if (actor instanceof Words words) {
      words(words, place);
    }
    if (actor instanceof Group group) {
      boolean part = actor instanceof Scroll scroll && scroll.scrolls();
      if (part && ((Scroll) actor).isWhole()) {
        add(Trouble.Kind.SCROLLS, "the whole content", place.toString());
      }
      boolean owns = actor instanceof Pressable && !(actor instanceof Scroll);
      for (Actor child : group.getChildren()) {
        walk(child, part ? place : seen, owns ? actor : owner, scrolled || part);
      }
    }
  }

  private void words(Words words, Rectangle place) {
    if (words.text().isEmpty()) {
      return;
    }
    if (words.isCut()) {
      add(Trouble.Kind.CUT, name(words), place + ", " + words.lines() + " lines");
    }
    if (words.size() < kit.units().smallest()) {
      add(Trouble.Kind.SMALL, name(words), words.size() + " px");
    }
  }

  private void overlaps() {
    for (int i = 0; i < pieces.size(); i++) {
      for (int k = i + 1; k < pieces.size(); k++) {
        Piece one = pieces.get(i);
        Piece other = pieces.get(k);
        // What lies in something to press is compared with its like; the thing itself with others.
        if (one.owner == other.owner && overlap(one.place, other.place)) {
          add(
              Trouble.Kind.OVERLAP,
              name(one.actor) + " / " + name(other.actor),
              one.place + " " + other.place);
        }
      }
    }
  }

  private void focus(Layer layer, Rectangle window) {
    if (layer.focus().all().isEmpty()) {
      return;
    }
    if (layer.focus().current().isEmpty()) {
      add(Trouble.Kind.FOCUS, "nothing is focused", "");
      return;
    }
    Pressable focused = layer.focus().current().get();
    Rectangle ring = new Rectangle();
    focused.ringAround(ring);
    Vector2 corner = focused.localToStageCoordinates(new Vector2(ring.x, ring.y));
    ring.setPosition(corner);
    for (Actor above = focused.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Scroll scroll && scroll.scrolls()) {
        ring = common(ring, place(scroll));
      }
    }
    if (!within(ring, window)) {
      add(Trouble.Kind.FOCUS, name(focused), ring.toString());
    }
  }

  private static boolean within(Rectangle place, Rectangle seen) {
    return place.x >= seen.x - TOUCH
        && place.y >= seen.y - TOUCH
        && place.x + place.width <= seen.x + seen.width + TOUCH
        && place.y + place.height <= seen.y + seen.height + TOUCH;
  }

  private static Rectangle common(Rectangle place, Rectangle seen) {
    float x = Math.max(place.x, seen.x);
    float y = Math.max(place.y, seen.y);
    float right = Math.min(place.x + place.width, seen.x + seen.width);
    float top = Math.min(place.y + place.height, seen.y + seen.height);
    return new Rectangle(x, y, right - x, top - y);
  }

  private static boolean beside(Rectangle place, Rectangle seen) {
    return place.x >= seen.x - TOUCH && place.x + place.width <= seen.x + seen.width + TOUCH;
  }

  private static boolean overlap(Rectangle one, Rectangle other) {
    return one.x + TOUCH < other.x + other.width
        && other.x + TOUCH < one.x + one.width
        && one.y + TOUCH < other.y + other.height
        && other.y + TOUCH < one.y + one.height;
  }

  private static Rectangle place(Actor actor) {
    Vector2 corner = actor.localToStageCoordinates(new Vector2());
    return new Rectangle(corner.x, corner.y, actor.getWidth(), actor.getHeight());
  }

  private static String name(Actor actor) {
    if (actor instanceof Words words) {
      return "“" + words.text() + "”";
    }
    String type = actor.getClass().getSimpleName();
    return actor.getName() == null ? type + inside(actor) : type + " " + actor.getName();
  }

  private static String inside(Actor actor) {
    if (actor instanceof Group group) {
      for (Actor child : group.getChildren()) {
        String found = child instanceof Words w ? " “" + w.text() + "”" : inside(child);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private void add(Trouble.Kind kind, String where, String detail) {
    troubles.add(new Trouble(kind, where, detail));
  }

  private record Piece(Actor actor, Actor owner, Rectangle place) {}
}
