package ontherecord.storage.drawing;

import static java.util.stream.Collectors.joining;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Drawings as they stand in a page: what they share, once, and then each of them. Its colours are
 * the page's own: {@code --ink} and the like.
 */
public final class Svg {
  private static final float FLAG = 4;

  private final Map<String, Stroke.Shared> shared = new LinkedHashMap<>();
  private final Map<String, byte[]> flags = new LinkedHashMap<>();
  private int drawn;

  /** What is needed for these drawings. */
  public Svg(List<Drawing> drawings) {
    for (Drawing drawing : drawings) {
      for (Stroke stroke : drawing.strokes()) {
        if (stroke instanceof Stroke.Shared common) {
          shared.putIfAbsent(common.id(), common);
        } else if (stroke instanceof Stroke.Flag flag && !flags.containsKey(flag.name())) {
          FlagPictures.small(flag.name()).ifPresent(png -> flags.put(flag.name(), png));
        }
      }
    }
  }

  /** What the drawings share; it stands before the first of them. "" if nothing. */
  public String common() {
    if (shared.isEmpty() && flags.isEmpty()) {
      return "";
    }
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"common\" width=\"0\" height=\"0\" aria-hidden=\"true\"")
        .append(" focusable=\"false\"><defs>\n");
    for (Stroke.Shared one : shared.values()) {
      svg.append("<g id=\"").append(one.id()).append("\">");
      one.areas().forEach(area -> area(svg, area));
      svg.append("</g>\n");
    }
    flags.forEach(
        (name, png) ->
            svg.append("<image id=\"flag-")
                .append(name)
                .append("\" width=\"4\" height=\"3\" preserveAspectRatio=\"none\"")
                .append(" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\"/>\n"));
    return svg.append("</defs></svg>\n").toString();
  }

  /** One drawing. */
  public String of(Drawing drawing) {
    String id = "drawing-" + ++drawn;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"drawing\" role=\"img\" viewBox=\"0 0 ")
        .append(number(drawing.width()))
        .append(' ')
        .append(number(drawing.height()))
        .append("\" aria-labelledby=\"")
        .append(id)
        .append("-title ")
        .append(id)
        .append("-told\">\n");
    element(svg, "title", id + "-title", drawing.title());
    element(svg, "desc", id + "-told", drawing.told());
    drawing.strokes().forEach(stroke -> stroke(svg, stroke));
    return svg.append("</svg>\n").toString();
  }

  private static void element(StringBuilder svg, String tag, String id, String text) {
    svg.append('<').append(tag).append(" id=\"").append(id).append("\">");
    svg.append(Escaped.of(text)).append("</").append(tag).append(">\n");
  }

  private void stroke(StringBuilder svg, Stroke stroke) {
    if (stroke instanceof Stroke.Area area) {
      area(svg, area);
    } else if (stroke instanceof Stroke.Line line) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%s %sL%s %s\" stroke=\"var(--%s)\" stroke-width=\"%s\"/>\n",
              number(line.x1()),
              number(line.y1()),
              number(line.x2()),
              number(line.y2()),
              line.paint().word(),
              number(line.thick())));
    } else if (stroke instanceof Stroke.Words words) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"middle\""
                  + " fill=\"var(--%s)\">%s</text>\n",
              number(words.x()),
              number(words.y()),
              number(words.size()),
              words.strength() == Stroke.Strength.BOLD ? " font-weight=\"700\"" : "",
              words.paint().word(),
              Escaped.of(words.text())));
    } else if (stroke instanceof Stroke.Flag flag) {
      flag(svg, flag);
    } else if (stroke instanceof Stroke.Shared common) {
      svg.append("<use href=\"#").append(common.id()).append("\"/>\n");
    }
  }

  private void flag(StringBuilder svg, Stroke.Flag flag) {
    if (flags.containsKey(flag.name())) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<use href=\"#flag-%s\" transform=\"translate(%s %s) scale(%s)\"/>\n",
              flag.name(),
              number(flag.x()),
              number(flag.y()),
              number(flag.width() / FLAG)));
    }
  }

  private static void area(StringBuilder svg, Stroke.Area area) {
    svg.append("<path d=\"");
    svg.append(area.rings().stream().map(Svg::ring).collect(joining()));
    svg.append("\" fill=\"").append(paint(area.fill())).append('"');
    if (area.line() != Paint.NONE) {
      svg.append(" stroke=\"").append(paint(area.line())).append("\" stroke-width=\"");
      svg.append(number(area.thick())).append("\" stroke-linejoin=\"round\"");
    }
    svg.append(" fill-rule=\"evenodd\"/>\n");
  }

  private static String paint(Paint paint) {
    return paint == Paint.NONE ? "none" : "var(--" + paint.word() + ")";
  }

  private static String ring(float[] points) {
    StringBuilder path = new StringBuilder(8 * points.length);
    path.append('M').append(number(points[0])).append(' ').append(number(points[1])).append('L');
    for (int i = 2; i < points.length; i += 2) {
      path.append(i > 2 ? " " : "").append(number(points[i])).append(' ');
      path.append(number(points[i + 1]));
    }
    return path.append('Z').toString();
  }

  /** With one digit after the point at most; a second one for what is small. */
  private static String number(float value) {
    float scale = Math.abs(value) < 10 ? 100 : 10;
    float rounded = Math.round(value * scale) / scale;
    return rounded == (int) rounded ? Integer.toString((int) rounded) : Float.toString(rounded);
  }
}
