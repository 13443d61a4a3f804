package ontherecord.storage.report;

import java.util.List;
import ontherecord.storage.drawing.Escaped;

/** An HTML page being written: no script, nothing fetched from elsewhere. */
final class Html {
  private final StringBuilder page = new StringBuilder(16_384);

  /** A page with that title, up to where its contents begin. */
  static Html page(String language, String title) {
    Html html = new Html();
    html.mark("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n")
        .mark("<head>\n<meta charset=\"utf-8\">\n")
        .mark("<meta http-equiv=\"Content-Security-Policy\"")
        .mark(" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
        .mark("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .mark("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .tagged("title", title)
        .mark("<style>\n" + ReportStyle.css() + "</style>\n</head>\n<body>\n<main>\n");
    return html;
  }

  /** The page with its end. */
  String end() {
    return mark("</main>\n</body>\n</html>\n").page.toString();
  }

  /** Markup as it is. */
  Html mark(String markup) {
    page.append(markup);
    return this;
  }

  /** A text with nothing around it. */
  Html text(String text) {
    page.append(Escaped.of(text));
    return this;
  }

  /** An element that holds a text; its tag may have attributes. */
  Html tagged(String tag, String text) {
    int space = tag.indexOf(' ');
    return mark("<" + tag + ">")
        .text(text)
        .mark("</" + (space < 0 ? tag : tag.substring(0, space)) + ">\n");
  }

  /** The same, or nothing where there is no text. */
  Html taggedIfAny(String tag, String text) {
    return text.isEmpty() ? this : tagged(tag, text);
  }

  /** A heading with a list under it; nothing where the list is empty. */
  Html list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      tagged("h2", heading).mark("<ul>\n");
      items.forEach(item -> tagged("li", item));
      mark("</ul>\n");
    }
    return this;
  }

  /** Values with what they are; those that are empty are left out. */
  Html labelled(String name, List<Report.Labelled> all) {
    mark("<dl class=\"" + name + "\">\n");
    for (Report.Labelled one : all) {
      if (!one.value().isEmpty()) {
        mark("<div>").tagged("dt", one.label()).tagged("dd", one.value()).mark("</div>\n");
      }
    }
    return mark("</dl>\n");
  }

  /** One thing on the record; numbered where others lead to it. */
  Html entry(Part.Entry entry) {
    if (entry.anchor().isEmpty()) {
      return line(entry.line());
    }
    mark("<div class=\"line\" id=\"" + entry.anchor() + "\">\n")
        .mark("<p class=\"who\">")
        .tagged("span class=\"number\"", entry.number())
        .text(" " + entry.line().who())
        .mark("</p>\n");
    return said(entry.line());
  }

  /** One thing on the record. */
  Html line(Report.Line line) {
    mark("<div class=\"line\">\n").tagged("p class=\"who\"", line.who());
    return said(line);
  }

  private Html said(Report.Line line) {
    return tagged("p", line.says())
        .taggedIfAny("blockquote lang=\"en\"", line.quote())
        .taggedIfAny("p class=\"small\"", line.tie())
        .tagged("p class=\"cite\"", line.citation())
        .mark("</div>\n");
  }
}
