package ontherecord.storage.drawing;

import java.util.EnumMap;
import java.util.Map;
import ontherecord.problem.Written;
import ontherecord.storage.Shelf;

/** What each colour is in a theme that the game ships: "#RRGGBB". */
public final class Palette {
  /** For lit rooms. */
  public static final Palette PAPER = new Palette("theme/paper.json");

  /** For dark ones. */
  public static final Palette INK = new Palette("theme/ink.json");

  private final Map<Paint, String> colours = new EnumMap<>(Paint.class);

  private Palette(String file) {
    Written.Table theme = (Written.Table) Shelf.packed().json(file).value().orElseThrow();
    Written.Table named = (Written.Table) member(theme, "colours");
    for (Paint paint : Paint.values()) {
      if (paint != Paint.NONE) {
        colours.put(paint, ((Written.Words) member(named, paint.word())).words());
      }
    }
  }

  private static Written member(Written.Table table, String key) {
    return table.members().stream()
        .filter(member -> member.key().equals(key))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** A colour as a page's style names it. */
  public String of(Paint paint) {
    return colours.get(paint);
  }

  /** The same as red, green and blue from 0 to 255. */
  public int rgb(Paint paint) {
    return Integer.parseInt(of(paint).substring(1), 16);
  }
}
