package ontherecord.screen.group.part;

import static java.util.Map.entry;
import static ontherecord.screen.group.part.LineGlyph.arc;
import static ontherecord.screen.group.part.LineGlyph.path;

import java.util.Map;

/** How each team's mark is drawn: one entry a mark. */
final class MarkGlyphs {
  private static final LineGlyph ANY = arc(12, 12, 8, 0, 360);

  private static final Map<String, LineGlyph> BY_WORD =
      Map.ofEntries(
          entry("wave", waves(17).and(waves(7))),
          entry(
              "bridge",
              path(2, 18.5f, 22, 18.5f)
                  .and(path(5, 18.5f, 5, 5))
                  .and(path(19, 18.5f, 19, 5))
                  .and(arc(12, 6, 7, 0, 180))),
          entry(
              "star",
              path(12, 2, 12, 22).and(path(3.34f, 7, 20.66f, 17)).and(path(3.34f, 17, 20.66f, 7))),
          entry(
              "ladder",
              path(6.5f, 2, 6.5f, 22)
                  .and(path(17.5f, 2, 17.5f, 22))
                  .and(path(6.5f, 6, 17.5f, 6))
                  .and(path(6.5f, 12, 17.5f, 12))
                  .and(path(6.5f, 18, 17.5f, 18))),
          entry(
              "tree",
              path(12, 2, 12, 22)
                  .and(path(5.5f, 15, 12, 22, 18.5f, 15))
                  .and(path(3.5f, 7.5f, 12, 16, 20.5f, 7.5f))),
          entry(
              "wheel",
              arc(12, 12, 9.5f, 0, 360)
                  .and(path(12, 2.5f, 12, 21.5f))
                  .and(path(2.5f, 12, 21.5f, 12))),
          entry(
              "kite",
              path(13, 22.5f, 20.5f, 15, 11, 5, 5.5f, 15, 13, 22.5f)
                  .and(path(5.5f, 15, 20.5f, 15))
                  .and(path(11, 5, 7, 1.5f))
                  .and(path(13, 22.5f, 11, 5))),
          entry(
              "anchor",
              arc(12, 19.5f, 2.6f, 0, 360)
                  .and(path(12, 16.9f, 12, 2))
                  .and(path(7, 13.5f, 17, 13.5f))
                  .and(arc(12, 11, 9, 190, 160))),
          entry(
              "bell",
              arc(12, 14, 6.5f, 0, 180)
                  .and(path(5.5f, 14, 5.5f, 9.5f, 3, 6, 21, 6, 18.5f, 9.5f, 18.5f, 14))
                  .and(arc(12, 5, 3, 200, 140))
                  .and(path(12, 20.5f, 12, 22.5f))),
          entry(
              "key",
              arc(7, 12, 4.8f, 0, 360)
                  .and(path(11.8f, 12, 22.5f, 12, 22.5f, 7))
                  .and(path(17.5f, 12, 17.5f, 8))),
          entry(
              "lamp",
              path(8, 21.5f, 16, 21.5f, 20.5f, 11.5f, 3.5f, 11.5f, 8, 21.5f)
                  .and(path(12, 11.5f, 12, 2.5f))
                  .and(path(7, 2.5f, 17, 2.5f))),
          entry(
              "boat",
              path(2, 8.5f, 22, 8.5f, 17.5f, 2.5f, 6.5f, 2.5f, 2, 8.5f)
                  .and(path(11, 8.5f, 11, 22, 20, 12.5f, 11, 12.5f))),
          entry(
              "hill",
              path(1.5f, 5, 9, 19.5f, 16.5f, 5)
                  .and(path(12.8f, 12.2f, 15.5f, 16.5f, 22.5f, 5, 1.5f, 5))),
          entry(
              "spiral",
              arc(10.7f, 12, 2, 0, 180)
                  .and(arc(12.8f, 12, 4.1f, 180, 180))
                  .and(arc(10.7f, 12, 6.2f, 0, 180))
                  .and(arc(12.8f, 12, 8.3f, 180, 180))
                  .and(arc(10.7f, 12, 10.4f, 0, 80))),
          entry(
              "gate",
              path(3, 2.5f, 3, 21.5f)
                  .and(path(21, 2.5f, 21, 21.5f))
                  .and(path(3, 17.5f, 21, 17.5f))
                  .and(path(3, 6.5f, 21, 6.5f))
                  .and(path(3, 6.5f, 21, 17.5f))),
          entry(
              "drum",
              path(3, 2.5f, 3, 15, 21, 15, 21, 2.5f, 3, 2.5f)
                  .and(path(3, 15, 9, 2.5f, 15, 15, 21, 2.5f))
                  .and(path(4, 22.5f, 10.5f, 18.5f))
                  .and(path(20, 22.5f, 13.5f, 18.5f))));

  private MarkGlyphs() {}

  /** The sign of a mark; a plain ring for a team that has none of them. */
  static LineGlyph of(String word) {
    return BY_WORD.getOrDefault(word, ANY);
  }

  private static LineGlyph waves(float y) {
    LineGlyph waves = arc(3.75f, y - 1.28f, 3.03f, 25, 130);
    for (int i = 1; i < 4; i++) {
      boolean up = i % 2 == 0;
      float x = 3.75f + 5.5f * i;
      waves = waves.and(arc(x, up ? y - 1.28f : y + 1.28f, 3.03f, up ? 25 : 205, 130));
    }
    return waves;
  }
}
