package ontherecord.screen.kit.frame;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.utils.Cullable;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.focus.Reveals;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/**
 * Shows a part of something higher than its place, with a visible thumb. What is focused inside is
 * brought into sight; where nothing inside can be focused, the scroll itself can, and arrows and
 * page keys move it. Where all fits, it is as if it were not there. Rows out of sight are not
 * drawn. One with a name keeps its place when its screen is laid out again.
 */
public final class Scroll extends Pressable implements Reveals {
  private static final float FADE = 2;
  private static final float THUMB = 2;

  private final Actor content;
  private final Vector2 corner = new Vector2();
  private final Rectangle seen = new Rectangle();
  private final float margin;
  private final boolean reads;
  private boolean least;
  private boolean thumbed;
  private float away;

  /** Of something that holds pressables: the focus moves it. */
  public static Scroll of(Kit kit, Actor content) {
    return new Scroll(kit, content, false);
  }

  /** Of something only to be read: it takes the focus itself. */
  public static Scroll reading(Kit kit, Actor content) {
    return new Scroll(kit, content, true);
  }

  /** Of a screen's whole content, which scrolls only where even its least height is too much. */
  static Scroll whole(Kit kit, Actor content) {
    Scroll scroll = new Scroll(kit, content, true);
    scroll.least = true;
    return scroll;
  }

  private Scroll(Kit kit, Actor content, boolean reads) {
    super(kit);
    this.content = content;
    this.reads = reads;
    // Room for the ring of what is focused at the edge.
    margin = kit.px(Length.RING) + kit.px(Length.RING_GAP) + 1;
    addActor(content);
    enabled(false);
    addListener(
        new InputListener() {
          @Override
          public boolean scrolled(InputEvent event, float x, float y, float dx, float dy) {
            to(away + dy * kit.u(5));
            return overflows();
          }

          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            getStage().setScrollFocus(Scroll.this);
          }
        });
  }

  @Override
  public boolean keyDown(int keycode) {
    switch (keycode) {
      case Input.Keys.UP -> {
        return by(-kit.u(5));
      }
      case Input.Keys.DOWN -> {
        return by(kit.u(5));
      }
      case Input.Keys.PAGE_UP -> {
        return by(-getHeight() * 0.8f);
      }
      case Input.Keys.PAGE_DOWN -> {
        return by(getHeight() * 0.8f);
      }
      default -> {
        return false;
      }
    }
  }

  /**
   * Reads on in something that a scroll holds and that is higher than its place; false where its
   * end is in sight, or nothing scrolls it.
   */
  public static boolean readOn(Actor held, int keycode) {
    for (Actor above = held.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Scroll scroll) {
        return scroll.readsOn(held, keycode);
      }
    }
    return false;
  }

  private boolean readsOn(Actor held, int keycode) {
    held.localToAscendantCoordinates(this, corner.set(0, 0));
    boolean more =
        keycode == Input.Keys.DOWN
            ? corner.y < 0
            : keycode == Input.Keys.UP && corner.y + held.getHeight() > getHeight();
    return more && held.getHeight() + 2 * margin > getHeight() && keyDown(keycode);
  }

  private boolean by(float distance) {
    float before = away;
    to(away + distance);
    return away != before;
  }

  private void to(float wanted) {
    away = Math.round(Math.max(0, Math.min(wanted, most())));
    place();
  }

  @Override
  public void reveal(Actor held) {
    if (getHeight() <= 0) {
      // Not laid out yet: nothing has its place.
      return;
    }
    validate();
    held.localToAscendantCoordinates(this, corner.set(0, 0));
    float over = corner.y + held.getHeight() + margin - getHeight();
    float under = margin - corner.y;
    if (held.getHeight() + 2 * margin > getHeight()) {
      // Higher than its place: to its beginning, but not from where one has read on in it.
      float low = Math.max(0, corner.y);
      float high = Math.min(getHeight(), corner.y + held.getHeight());
      if (high - low < getHeight() / 2) {
        to(away - over);
      }
    } else if (over > 0) {
      to(away - over);
    } else if (under > 0) {
      to(away + under);
    }
  }

  /** Brings the beginning of something it holds to its own beginning, as far as it goes. */
  public void bringUp(Actor held) {
    if (getHeight() > 0) {
      validate();
      held.localToAscendantCoordinates(this, corner.set(0, 0));
      to(away - (corner.y + held.getHeight() + margin - getHeight()));
    }
  }

  private boolean overflows() {
    return most() > 0;
  }

  private float most() {
    return Math.max(0, content.getHeight() - getHeight());
  }

  @Override
  public void layout() {
    // As it was last: to try the other width first would unsettle every text in every layout.
    settle(thumbed);
    if (overflows() != thumbed) {
      thumbed = !thumbed;
      settle(thumbed);
    }
    enabled(reads && overflows());
    to(away);
  }

  // Text takes its height from its width, so it is asked again once it has one.
  private void settle(boolean beside) {
    content.setWidth(getWidth() - (beside ? kit.u(THUMB) : 0));
    for (int pass = 0; pass < 2; pass++) {
      content.setHeight(Math.max(getHeight(), wanted()));
      ((Layout) content).validate();
    }
    content.setHeight(Math.max(getHeight(), wanted()));
    ((Layout) content).validate();
  }

  private float wanted() {
    Layout inner = (Layout) content;
    return least ? inner.getMinHeight() : inner.getPrefHeight();
  }

  /** Whether it stands around a screen's whole content. */
  public boolean isWhole() {
    return least;
  }

  @Override
  public boolean scrolls() {
    return overflows();
  }

  private void place() {
    float low = getHeight() - content.getHeight() + away;
    content.setPosition(0, low);
    if (content instanceof Cullable rows) {
      seen.set(-margin, -low - margin, getWidth() + 2 * margin, getHeight() + 2 * margin);
      rows.setCullingArea(seen);
    }
  }

  /** How far it has been moved from its top, as a part of all it holds. */
  float moved() {
    return content.getHeight() > 0 ? away / content.getHeight() : 0;
  }

  /** Moves it there, as far as it goes. */
  void comeTo(float part) {
    validate();
    to(part * content.getHeight());
  }

  @Override
  public float getPrefWidth() {
    return ((Layout) content).getPrefWidth();
  }

  @Override
  public float getPrefHeight() {
    return ((Layout) content).getPrefHeight();
  }

  @Override
  public float getMinWidth() {
    return 0;
  }

  @Override
  public float getMinHeight() {
    return 0;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    if (!overflows()) {
      super.draw(batch, parentAlpha);
      return;
    }
    batch.flush();
    // The ring of what is focused may reach beyond the sides, never beyond top and bottom.
    if (clipBegin(getX() - margin, getY(), getWidth() + 2 * margin, getHeight())) {
      super.draw(batch, parentAlpha);
      fades(kit.brush(batch, parentAlpha));
      batch.flush();
      clipEnd();
    }
    thumb(kit.brush(batch, parentAlpha));
  }

  // Where more lies beyond an edge, what is there fades into the ground.
  private void fades(Brush brush) {
    float ground = kit.colour(ground());
    float clear = Brush.clear(ground);
    float high = kit.u(FADE);
    float x = getX() - margin;
    float width = getWidth() + 2 * margin;
    if (away > 0) {
      brush.blend(x, getY() + getHeight() - high, width, high, clear, ground);
    }
    if (away < most()) {
      brush.blend(x, getY(), width, high, ground, clear);
    }
  }

  private Tone ground() {
    for (Actor above = getParent(); above != null; above = above.getParent()) {
      if (above instanceof Sheet sheet) {
        return sheet.ground();
      }
    }
    return Tone.BACKGROUND;
  }

  private void thumb(Brush brush) {
    float wide = kit.u(0.6667f);
    float x = getX() + getWidth() - wide;
    float part = getHeight() / content.getHeight();
    float high = Math.max(kit.u(4), getHeight() * part);
    float low = getHeight() - high - (getHeight() - high) * away / most();
    brush.round(x, getY(), wide, getHeight(), wide / 2, kit.colour(Tone.RULE));
    brush.round(x, getY() + Math.round(low), wide, high, wide / 2, kit.colour(Tone.LINE));
  }
}
