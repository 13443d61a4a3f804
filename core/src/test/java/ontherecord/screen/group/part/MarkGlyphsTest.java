package ontherecord.screen.group.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import ontherecord.view.group.TeamMarks;
import org.junit.jupiter.api.Test;

class MarkGlyphsTest {

  @Test
  void everyMarkIsDrawnInItsOwnWay() {
    List<LineGlyph> glyphs = TeamMarks.WORDS.stream().map(MarkGlyphs::of).toList();
    assertEquals(TeamMarks.WORDS.size(), glyphs.stream().distinct().count());
    LineGlyph unknown = MarkGlyphs.of("a team of another game");
    glyphs.forEach(glyph -> assertNotSame(unknown, glyph));
  }
}
