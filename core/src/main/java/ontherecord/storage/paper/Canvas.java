package ontherecord.storage.paper;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A page to draw on. Places are told from its upper left corner, in points. */
final class Canvas implements Closeable {
  /** Of the type's size: how far a face reaches over its base line, and below it. */
  static final float ASCENT = 0.928f;

  static final float DESCENT = 0.245f;

  private final PDPage page;
  private final int number;
  private final Fonts fonts;
  private final Tags tags;
  private final List<Box> boxes;
  private final PDPageContentStream ink;
  private boolean turned;
  private String tag = Tags.PARAGRAPH;

  /** A page added to a document; where everything goes is added to {@code boxes}. */
  Canvas(PDDocument document, PDPage page, Fonts fonts, Tags tags, List<Box> boxes)
      throws IOException {
    document.addPage(page);
    this.page = page;
    this.number = document.getNumberOfPages() - 1;
    this.fonts = fonts;
    this.tags = tags;
    this.boxes = boxes;
    this.ink = new PDPageContentStream(document, page);
  }

  float width() {
    return page.getMediaBox().getWidth();
  }

  float height() {
    return page.getMediaBox().getHeight();
  }

  Fonts fonts() {
    return fonts;
  }

  /** What follows is read out as such: one of {@link Tags}. */
  void reads(String as) {
    tag = as;
    tags.next();
  }

  /** One line of text; {@code y} is its upper edge. */
  void text(Face face, float size, String words, float x, float y) throws IOException {
    text(face, size, words, x, y, 0);
  }

  /** The same in a shade of grey, from 0, black, to 1, white. */
  void text(Face face, float size, String words, float x, float y, float grey) throws IOException {
    if (words.isBlank()) {
      return;
    }
    tags.begin(ink, page, tag);
    ink.setNonStrokingColor(grey);
    ink.beginText();
    ink.setFont(fonts.font(face), size);
    ink.newLineAtOffset(x, height() - y - ASCENT * size);
    ink.showText(words);
    ink.endText();
    ink.endMarkedContent();
    keep(words, x, y, fonts.width(face, size, words), (ASCENT + DESCENT) * size);
  }

  /** A line; dashed where it is to be cut or folded. */
  void line(float x1, float y1, float x2, float y2, float thick, boolean dashed)
      throws IOException {
    decoration();
    ink.setStrokingColor(0f);
    ink.setLineWidth(thick);
    ink.setLineDashPattern(dashed ? new float[] {4, 4} : new float[0], 0);
    ink.moveTo(x1, height() - y1);
    ink.lineTo(x2, height() - y2);
    ink.stroke();
    ink.endMarkedContent();
    keep("", Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** The outline of a rectangle. */
  void frame(float x, float y, float wide, float high, float thick) throws IOException {
    decoration();
    ink.setStrokingColor(0f);
    ink.setLineWidth(thick);
    ink.setLineDashPattern(new float[0], 0);
    ink.addRect(x, height() - y - high, wide, high);
    ink.stroke();
    ink.endMarkedContent();
    keep("", x, y, wide, high);
  }

  void picture(PDImageXObject picture, float x, float y, float wide, float high)
      throws IOException {
    decoration();
    ink.drawImage(picture, x, height() - y - high, wide, high);
    ink.endMarkedContent();
    keep("", x, y, wide, high);
  }

  /** Something of one's own, in the page's own measure: from the lower left corner. */
  void draw(float x, float y, float wide, float high, Shape shape) throws IOException {
    decoration();
    ink.saveGraphicsState();
    ink.setNonStrokingColor(0f);
    ink.setStrokingColor(0f);
    ink.setLineDashPattern(new float[0], 0);
    shape.on(ink, x, height() - y - high);
    ink.restoreGraphicsState();
    ink.endMarkedContent();
    keep("", x, y, wide, high);
  }

  /** Draws so that it is read from the other side of the sheet. */
  void upsideDown(Drawing drawing) throws IOException {
    ink.saveGraphicsState();
    ink.transform(new Matrix(-1, 0, 0, -1, width(), height()));
    turned = true;
    drawing.on(this);
    turned = false;
    ink.restoreGraphicsState();
  }

  private void decoration() throws IOException {
    ink.beginMarkedContent(COSName.ARTIFACT);
  }

  private void keep(String what, float x, float y, float wide, float high) {
    float left = turned ? width() - x - wide : x;
    float top = turned ? height() - y - high : y;
    boxes.add(new Box(number, what, left, top, wide, high));
  }

  @Override
  public void close() throws IOException {
    ink.close();
  }

  /** Something that can be drawn on a page. */
  interface Drawing {
    void on(Canvas canvas) throws IOException;
  }

  /** Something made of lines and fills, whose lower left corner is given. */
  interface Shape {
    void on(PDPageContentStream ink, float x, float y) throws IOException;
  }
}
