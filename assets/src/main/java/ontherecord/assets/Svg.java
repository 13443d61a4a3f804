package ontherecord.assets;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;

/** Turns a vector drawing into pixels. */
final class Svg {
  private Svg() {}

  static BufferedImage draw(URL source, int width, int height) throws IOException {
    SVGDocument drawing = new SVGLoader().load(source);
    if (drawing == null) {
      throw new IOException("not a drawing: " + source);
    }
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    // Without it thin lines are moved to whole pixels, which shows where two shapes should meet.
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render(null, pen, new ViewBox(width, height));
    pen.dispose();
    return picture;
  }
}
