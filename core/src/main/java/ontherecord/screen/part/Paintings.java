package ontherecord.screen.part;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import com.badlogic.gdx.utils.Scaling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ontherecord.view.Depicted;

/** The pictures of a lesson as one screen shows them; they go when the screen goes. */
public final class Paintings implements Disposable {
  /** No screen shows more of a picture beside its words. */
  private static final int LONGEST_SIDE = 1600;

  private final Map<Depicted, Optional<Texture>> painted = new HashMap<>();

  /** The picture, as large as it can be in that; empty where only its words are at hand. */
  public Optional<Table> of(Depicted picture, float width, float height) {
    if (!picture.canBeSeen()) {
      return Optional.empty();
    }
    return painted
        .computeIfAbsent(picture, Paintings::texture)
        .map(texture -> framed(texture, picture.shape(), width, height));
  }

  private static Table framed(Texture texture, float shape, float width, float height) {
    float wide = Math.min(width, height * shape);
    Image image = new Image(texture);
    image.setScaling(Scaling.fit);
    Table frame = new Table();
    frame.add(image).size(Math.round(wide), Math.round(wide / shape));
    return frame;
  }

  // What ImageIO could read another library may not: then the words stand for the picture.
  private static Optional<Texture> texture(Depicted picture) {
    byte[] file = picture.file();
    try {
      Pixmap whole = new Pixmap(file, 0, file.length);
      Pixmap shown = smaller(whole);
      Texture texture = new Texture(shown, true);
      texture.setFilter(Texture.TextureFilter.MipMapLinearLinear, Texture.TextureFilter.Linear);
      shown.dispose();
      return Optional.of(texture);
    } catch (GdxRuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Pixmap smaller(Pixmap whole) {
    float by = LONGEST_SIDE / (float) Math.max(whole.getWidth(), whole.getHeight());
    if (by >= 1) {
      return whole;
    }
    int width = Math.max(1, Math.round(whole.getWidth() * by));
    int height = Math.max(1, Math.round(whole.getHeight() * by));
    Pixmap small = new Pixmap(width, height, whole.getFormat());
    small.setFilter(Pixmap.Filter.BiLinear);
    small.setBlending(Pixmap.Blending.None);
    small.drawPixmap(whole, 0, 0, whole.getWidth(), whole.getHeight(), 0, 0, width, height);
    whole.dispose();
    return small;
  }

  @Override
  public void dispose() {
    painted.values().forEach(texture -> texture.ifPresent(Texture::dispose));
    painted.clear();
  }
}
