package ontherecord.storage.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.storage.Shelf;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of a document; only what is used of them goes into it. */
final class Fonts {
  private static final int REPLACEMENT = '\uFFFD';
  private static final Map<Integer, Integer> SAME =
      Map.of((int) '\u202F', (int) '\u00A0', (int) '\u2011', (int) '-', (int) '\u2212', (int) '–');

  private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);
  private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
  private final Set<String> missing = new TreeSet<>();

  Fonts(PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      byte[] bytes = Shelf.packed().bytes(face.file()).value().orElseThrow();
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Ligatures would be drawn, and then not be found by whoever searches or copies the text.
      file.setEnableGsub(false);
      files.put(face, file);
      embedded.put(face, PDType0Font.load(document, file, true));
    }
  }

  PDFont font(Face face) {
    return embedded.get(face);
  }

  /** How wide a text runs, in points. */
  float width(Face face, float size, String text) throws IOException {
    TrueTypeFont file = files.get(face);
    CmapLookup glyphs = file.getUnicodeCmapLookup();
    int units = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      units += file.getAdvanceWidth(glyphs.getGlyphId(text.codePointAt(at)));
    }
    return units * size / file.getUnitsPerEm();
  }

  /** The text as it can be printed: what the face lacks is replaced, visibly, and remembered. */
  String printable(String decomposed) throws IOException {
    String text = Normalizer.normalize(decomposed, Normalizer.Form.NFC);
    CmapLookup glyphs = files.get(Face.REGULAR).getUnicodeCmapLookup();
    StringBuilder printable = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int wanted = text.codePointAt(at);
      int written = SAME.getOrDefault(wanted, wanted);
      if (Character.isWhitespace(written)) {
        printable.append(' ');
      } else if (glyphs.getGlyphId(written) == 0 && !isUnseen(written)) {
        printable.appendCodePoint(REPLACEMENT);
        missing.add(Character.toString(wanted));
      } else if (!isUnseen(written)) {
        printable.appendCodePoint(written);
      }
    }
    return printable.toString();
  }

  /** Tells where a line may end, or in which direction it runs; there is nothing to see of it. */
  private static boolean isUnseen(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  /** What was to be printed and could not be, in the order of its code points. */
  Set<String> missing() {
    return missing;
  }
}
