package ontherecord.storage.paper;

import java.io.IOException;
import java.util.Optional;
import ontherecord.storage.drawing.Drawing;
import ontherecord.storage.drawing.Paint;
import ontherecord.storage.drawing.Palette;
import ontherecord.storage.drawing.Stroke;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A drawing on a page, in the colours of the paper theme; what it shows is told beside it. */
record DrawingPiece(Drawing drawing, Flags flags, Fonts fonts, float width) implements Piece {
  /** A picture is as wide as a line of text, but never so high that little else has room. */
  private static final float HIGHEST = 95 * Paper.MM;

  private float scale() {
    return Math.min(width / drawing.width(), HIGHEST / drawing.height());
  }

  @Override
  public float height() {
    return drawing.height() * scale();
  }

  @Override
  public float before() {
    return 3 * Paper.MM;
  }

  @Override
  public void draw(Canvas canvas, float x, float y) throws IOException {
    float wide = drawing.width() * scale();
    canvas.draw(x, y, wide, height(), this::on);
  }

  private void on(PDPageContentStream ink, float x, float y) throws IOException {
    ink.transform(new Matrix(scale(), 0, 0, scale(), x, y));
    for (Stroke stroke : drawing.strokes()) {
      stroke(ink, stroke);
    }
  }

  private void stroke(PDPageContentStream ink, Stroke stroke) throws IOException {
    if (stroke instanceof Stroke.Area area) {
      area(ink, area);
    } else if (stroke instanceof Stroke.Line line) {
      colour(line.paint(), ink::setStrokingColor);
      ink.setLineWidth(line.thick());
      ink.moveTo(line.x1(), up(line.y1()));
      ink.lineTo(line.x2(), up(line.y2()));
      ink.stroke();
    } else if (stroke instanceof Stroke.Words words) {
      words(ink, words);
    } else if (stroke instanceof Stroke.Flag flag) {
      Optional<PDImageXObject> picture = flags.picture(flag.name());
      if (picture.isPresent()) {
        float high = flag.width() * Flags.RATIO;
        ink.drawImage(picture.get(), flag.x(), up(flag.y()) - high, flag.width(), high);
      }
    } else if (stroke instanceof Stroke.Shared shared) {
      for (Stroke.Area area : shared.areas()) {
        area(ink, area);
      }
    }
  }

  private void area(PDPageContentStream ink, Stroke.Area area) throws IOException {
    for (float[] ring : area.rings()) {
      ink.moveTo(ring[0], up(ring[1]));
      for (int i = 2; i < ring.length; i += 2) {
        ink.lineTo(ring[i], up(ring[i + 1]));
      }
      ink.closePath();
    }
    boolean filled = area.fill() != Paint.NONE;
    boolean lined = area.line() != Paint.NONE;
    if (filled) {
      colour(area.fill(), ink::setNonStrokingColor);
    }
    if (lined) {
      colour(area.line(), ink::setStrokingColor);
      ink.setLineWidth(area.thick());
      ink.setLineJoinStyle(1);
    }
    if (filled && lined) {
      ink.fillAndStrokeEvenOdd();
    } else if (filled) {
      ink.fillEvenOdd();
    } else {
      ink.stroke();
    }
  }

  private void words(PDPageContentStream ink, Stroke.Words words) throws IOException {
    Face face = words.strength() == Stroke.Strength.BOLD ? Face.BOLD : Face.REGULAR;
    String printed = fonts.printable(words.text());
    float wide = fonts.width(face, words.size(), printed);
    colour(words.paint(), ink::setNonStrokingColor);
    ink.beginText();
    ink.setFont(fonts.font(face), words.size());
    ink.newLineAtOffset(words.x() - wide / 2, up(words.y()));
    ink.showText(printed);
    ink.endText();
  }

  private float up(float y) {
    return drawing.height() - y;
  }

  private static void colour(Paint paint, Colouring colouring) throws IOException {
    int rgb = Palette.PAPER.rgb(paint);
    colouring.with((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
  }

  /** Takes red, green and blue from 0 to 1. */
  private interface Colouring {
    void with(float red, float green, float blue) throws IOException;
  }
}
