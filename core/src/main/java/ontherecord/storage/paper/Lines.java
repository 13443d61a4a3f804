package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: between words, and inside one only where it is wider than a line. */
record Lines(Fonts fonts, Face face, float size) {

  /** The lines of a text; none of it is lost but the blanks between lines. */
  List<String> of(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : fonts.printable(text).strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer, width)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (!fits(line, width)) {
        int cut = most(line, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  private boolean fits(String text, float width) throws IOException {
    return fonts.width(face, size, text) <= width;
  }

  /** How much of a word fits on a line: at least one character. */
  private int most(String word, float width) throws IOException {
    int cut = word.offsetByCodePoints(0, 1);
    while (cut < word.length()) {
      int next = word.offsetByCodePoints(cut, 1);
      if (!fits(word.substring(0, next), width)) {
        break;
      }
      cut = next;
    }
    return cut;
  }
}
