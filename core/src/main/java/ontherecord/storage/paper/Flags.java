package ontherecord.storage.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ontherecord.storage.Shelf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Flags, each in the document once; initials in a frame for who has none. */
final class Flags {
  /** Of a flag's height to its width. */
  static final float RATIO = 0.75f;

  private final PDDocument document;
  private final Map<String, Optional<PDImageXObject>> pictures = new HashMap<>();

  Flags(PDDocument document) {
    this.document = document;
  }

  void draw(Canvas canvas, Sheet.Tile tile, float x, float y, float wide) throws IOException {
    Optional<PDImageXObject> picture = picture(tile.flag());
    float high = wide * RATIO;
    if (picture.isPresent()) {
      canvas.picture(picture.get(), x, y, wide, high);
      return;
    }
    canvas.frame(x, y, wide, high, wide / 90);
    String initials = canvas.fonts().printable(tile.initials());
    float size = high * 0.5f;
    float width = canvas.fonts().width(Face.BOLD, size, initials);
    if (width > wide * 0.84f) {
      size *= wide * 0.84f / width;
      width = wide * 0.84f;
    }
    canvas.reads(Tags.PARAGRAPH);
    canvas.text(
        Face.BOLD,
        size,
        initials,
        x + (wide - width) / 2,
        y + (high - size * (Canvas.ASCENT + Canvas.DESCENT)) / 2);
  }

  /** A flag's picture; empty where there is no such flag. */
  Optional<PDImageXObject> picture(String flag) throws IOException {
    if (!pictures.containsKey(flag)) {
      Optional<byte[]> bytes =
          flag.isEmpty()
              ? Optional.empty()
              : Shelf.packed().bytes("flags/" + flag + ".png").value();
      pictures.put(
          flag,
          bytes.isEmpty()
              ? Optional.empty()
              : Optional.of(PDImageXObject.createFromByteArray(document, bytes.get(), flag)));
    }
    return pictures.get(flag);
  }
}
