package ontherecord.screen.kit.focus;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/**
 * All of what is in front at one time: a screen, or an overlay upon it. Fills the window, has a
 * focus and keys of its own, and draws the focus ring over everything it holds.
 */
public class Layer extends WidgetGroup {
  protected final Kit kit;
  private final Focus focus = new Focus(this);
  private final Keys keys = new Keys();
  private final Rectangle around = new Rectangle();
  private final Vector2 corner = new Vector2();
  private final Vector2 place = new Vector2();
  private Actor note;

  public Layer(Kit kit) {
    this.kit = kit;
    setFillParent(true);
  }

  public final Focus focus() {
    return focus;
  }

  /** What this layer answers to beside moving and pressing. */
  public final Keys keys() {
    return keys;
  }

  /** Lays something upon it for as long as it is wanted: over the ring, out of reach of all. */
  public final void note(Actor what) {
    note = what;
  }

  /** Takes away what was laid upon it. */
  public final void noNote() {
    note = null;
  }

  @Override
  public void layout() {
    for (Actor child : getChildren()) {
      child.setBounds(0, 0, getWidth(), getHeight());
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    super.draw(batch, parentAlpha);
    Pressable focused = focus.focused();
    if (focused != null) {
      ring(batch, focused, parentAlpha);
    }
    if (note != null) {
      note.draw(batch, parentAlpha);
    }
  }

  private void ring(Batch batch, Pressable focused, float parentAlpha) {
    focused.ringAround(around);
    focused.localToStageCoordinates(corner.set(around.x, around.y));
    float ring = kit.px(Length.RING);
    float away = kit.px(Length.RING_GAP) + ring;
    float low = Math.round(corner.y) - away;
    float high = Math.round(corner.y + around.height) + away;
    // Of what is higher than its place only a part is in sight, and the ring goes around that.
    for (Actor above = focused.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Reveals part && part.scrolls()) {
        above.localToStageCoordinates(place.set(0, 0));
        low = Math.max(low, Math.round(place.y) - away);
        high = Math.min(high, Math.round(place.y + above.getHeight()) + away);
      }
    }
    kit.brush(batch, parentAlpha)
        .outline(
            Math.round(corner.x) - away,
            low,
            Math.round(around.width) + 2 * away,
            high - low,
            focused.radius() + away,
            ring,
            kit.colour(Tone.ACCENT));
  }
}
