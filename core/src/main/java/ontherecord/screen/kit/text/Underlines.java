package ontherecord.screen.kit.text;

import com.badlogic.gdx.math.Rectangle;
import java.util.List;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Explains;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The words of a text that can be explained: under each, where the screen shows it first, a fine
 * dotted line. Sentences are read and explained; labels and what stands on buttons are not, unless
 * they are said to be read.
 */
final class Underlines {
  private static final String SENTENCE_ENDS = ".?!”»";
  private static final float BELOW = 0.17f;
  private static final float DOT = 1 / 14f;

  private final Kit kit;
  private final Fitting fit;
  private final Spans spans;
  boolean always;
  boolean never;
  private Explains known = Explains.NOTHING;
  private String text = "";
  private int[] froms = new int[0];
  private int[] tos = new int[0];
  private String[] terms = new String[0];

  Underlines(Kit kit, Fitting fit, Spans spans) {
    this.kit = kit;
    this.fit = fit;
    this.spans = spans;
  }

  /** Finds them anew where the text, or what can be explained, is another than before. */
  void update() {
    Explains explains = isRead() ? kit.explains() : Explains.NOTHING;
    if (fit.text.equals(text) && explains == known) {
      return;
    }
    text = fit.text;
    known = explains;
    // What stands on a tint is a quotation's own wording and marked enough.
    List<Explains.Stretch> found =
        explains.in(text).stream().filter(s -> !spans.tints(letter(s.from()))).toList();
    froms = found.stream().mapToInt(s -> letter(s.from())).toArray();
    tos = found.stream().mapToInt(s -> letter(s.to())).toArray();
    terms = found.stream().map(Explains.Stretch::what).toArray(String[]::new);
  }

  private boolean isRead() {
    if (never || fit.text.isEmpty()) {
      return false;
    }
    return always
        || (isText() && SENTENCE_ENDS.indexOf(fit.text.charAt(fit.text.length() - 1)) >= 0);
  }

  private boolean isText() {
    boolean strong = fit.weight == Weight.SEMIBOLD || fit.weight == Weight.BOLD;
    return switch (fit.style) {
      case STATEMENT, BODY, CAPTION -> !strong && fit.wraps;
      default -> false;
    };
  }

  private int letter(int character) {
    return text.codePointCount(0, character);
  }

  int count() {
    return froms.length;
  }

  /** One of them, as it stands in the text. */
  String word(int which) {
    int from = text.offsetByCodePoints(0, froms[which]);
    return text.substring(from, text.offsetByCodePoints(from, tos[which] - froms[which]));
  }

  /** Which one lies so far along a line, in pixels from the line's start; −1 where none does. */
  int at(int line, float along) {
    if (froms.length == 0 || line < 0 || line >= fit.shownLines()) {
      return -1;
    }
    int letter = fit.setting.letterAt(line, along);
    for (int i = 0; i < froms.length; i++) {
      if (letter >= froms[i] && letter < tos[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Sets where the part of one that stands on that line begins and ends; false where none does. */
  boolean on(int line, int which, Rectangle part) {
    part.x = fit.setting.reach(line, froms[which]);
    part.width = fit.setting.reach(line, tos[which]) - part.x;
    return part.width > 0;
  }

  /** Draws those of one line that no text before it on the screen has shown. */
  void draw(Brush brush, int line, float left, float baseline) {
    int size = kit.size(fit.used());
    for (int i = 0; i < froms.length; i++) {
      float from = fit.setting.reach(line, froms[i]);
      float to = fit.setting.reach(line, tos[i]);
      if (to > from && kit.firsts().isFirst(terms[i], this)) {
        dots(brush, Math.round(left + from), Math.round(left + to), baseline, size);
      }
    }
  }

  private void dots(Brush brush, float from, float to, float baseline, int size) {
    int dot = Math.max(1, Math.round(size * DOT));
    int below = Math.max(2, Math.round(size * BELOW)) + dot / 2;
    float colour = kit.colour(Tone.MUTED);
    for (float x = from; x + dot <= to; x += 2 * dot) {
      brush.fill(x, baseline - below, dot, dot, colour);
    }
  }
}
