package ontherecord.screen.part;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.Optional;
import java.util.function.Function;
import ontherecord.screen.kit.focus.Layer;
import ontherecord.screen.kit.focus.Reveals;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;

/**
 * The word under the mouse, explained beside it. The sheet never lies on the word, stays inside the
 * window, and goes as soon as the mouse leaves the word or does anything else.
 */
public final class Gloss extends InputAdapter {
  private static final float AWAY = 0.6667f;

  private final Kit kit;
  private final Stage stage;
  private final Function<String, Optional<GlossSheet>> explain;
  private final Vector2 mouse = new Vector2();
  private final Vector2 corner = new Vector2();
  private final Rectangle word = new Rectangle();
  private Words over;
  private int which;
  private Layer noted;
  private GlossSheet shown;

  /**
   * For one stage.
   *
   * @param explain the sheet that explains a word; empty where nothing does
   */
  public Gloss(Kit kit, Stage stage, Function<String, Optional<GlossSheet>> explain) {
    this.kit = kit;
    this.stage = stage;
    this.explain = explain;
  }

  @Override
  public boolean mouseMoved(int x, int y) {
    stage.screenToStageCoordinates(mouse.set(x, y));
    Words before = over;
    int whichBefore = which;
    over = null;
    if (stage.getActors().size > 0) {
      find(front());
    }
    if (over == null) {
      hide();
    } else if (over != before || which != whichBefore || shown == null) {
      hide();
      explain.apply(over.explainedWord(which)).ifPresent(this::show);
    }
    return false;
  }

  @Override
  public boolean touchDown(int x, int y, int pointer, int button) {
    return leave();
  }

  @Override
  public boolean scrolled(float across, float down) {
    return leave();
  }

  @Override
  public boolean keyDown(int keycode) {
    return leave();
  }

  /** The sheet that is shown now, and the word that it explains; nothing where none is. */
  public Optional<Beside> shown() {
    return Optional.ofNullable(shown).map(sheet -> new Beside(new Rectangle(word), sheet));
  }

  /**
   * A word and its sheet.
   *
   * @param word where it stands on the stage
   */
  public record Beside(Rectangle word, GlossSheet sheet) {}

  private Layer front() {
    return (Layer) stage.getActors().peek();
  }

  private boolean leave() {
    over = null;
    hide();
    return false;
  }

  private void hide() {
    if (shown != null) {
      noted.noNote();
      shown = null;
      Gdx.graphics.requestRendering();
    }
  }

  private void find(Group group) {
    for (int i = group.getChildren().size - 1; i >= 0 && over == null; i--) {
      Actor child = group.getChildren().get(i);
      if (!child.isVisible()) {
        continue;
      }
      if (child instanceof Words words) {
        words.stageToLocalCoordinates(corner.set(mouse));
        int found = isIn(words, corner) ? words.explainedAt(corner.x, corner.y) : -1;
        if (found >= 0) {
          over = words;
          which = found;
        }
      } else if (child instanceof Group inner && !isOutOfSight(inner)) {
        find(inner);
      }
    }
  }

  // Of what scrolls only what is in its place is seen.
  private boolean isOutOfSight(Group group) {
    return group instanceof Reveals
        && !isIn(group, group.stageToLocalCoordinates(corner.set(mouse)));
  }

  private static boolean isIn(Actor actor, Vector2 point) {
    return point.x >= 0
        && point.y >= 0
        && point.x <= actor.getWidth()
        && point.y <= actor.getHeight();
  }

  private void show(GlossSheet sheet) {
    over.placeOf(which, word);
    over.localToStageCoordinates(corner.set(word.x, word.y));
    word.setPosition(corner);
    place(sheet);
    noted = front();
    noted.note(sheet);
    shown = sheet;
    Gdx.graphics.requestRendering();
  }

  // Under the word where there is room for it, else over it.
  private void place(GlossSheet sheet) {
    float edge = kit.u(1.3333f);
    float away = kit.u(AWAY);
    float width = Math.min(sheet.wanted(), stage.getWidth() - 2 * edge);
    float height = Space.height(sheet, width);
    float x = Math.min(Math.max(edge, word.x - edge), stage.getWidth() - edge - width);
    float under = word.y - away - height;
    float above = word.y + word.height + away;
    boolean fitsUnder = under >= edge;
    boolean moreAbove = stage.getHeight() - above > word.y;
    float y = fitsUnder || !moreAbove ? under : above;
    sheet.setBounds(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    sheet.validate();
  }
}
