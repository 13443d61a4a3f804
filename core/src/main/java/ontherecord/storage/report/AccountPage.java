package ontherecord.storage.report;

import java.util.ArrayList;
import java.util.List;
import ontherecord.storage.drawing.Drawing;
import ontherecord.storage.drawing.Svg;

/** An account as one HTML page. */
final class AccountPage {
  private final Account account;
  private final Svg svg;
  private final Html page;

  private AccountPage(Account account) {
    this.account = account;
    this.svg = new Svg(drawings(account));
    this.page = Html.page(account.language().code(), account.title());
  }

  static String of(Account account) {
    return new AccountPage(account).write();
  }

  private static List<Drawing> drawings(Account account) {
    List<Drawing> drawings = new ArrayList<>();
    for (Part part : account.parts()) {
      if (part instanceof Part.Picture picture) {
        drawings.add(picture.drawing());
      }
    }
    return drawings;
  }

  private String write() {
    page.mark(svg.common());
    page.tagged("h1", account.title());
    account.parts().forEach(this::part);
    page.tagged("footer", account.footer());
    return page.end();
  }

  private void part(Part part) {
    if (part instanceof Part.Heading heading) {
      String anchor = heading.anchor().isEmpty() ? "" : " id=\"" + heading.anchor() + "\"";
      page.tagged("h" + heading.level() + anchor, heading.text());
    } else if (part instanceof Part.Paragraph paragraph) {
      page.taggedIfAny(tag(paragraph.tone()), paragraph.text());
    } else if (part instanceof Part.Facts facts) {
      page.labelled("facts", facts.all());
    } else if (part instanceof Part.Figures figures) {
      page.labelled("scores", figures.all());
    } else if (part instanceof Part.Items items) {
      page.mark("<ul>\n");
      items.items().forEach(item -> page.tagged("li", item));
      page.mark("</ul>\n");
    } else if (part instanceof Part.Grid grid) {
      grid(grid);
    } else if (part instanceof Part.Entry entry) {
      page.entry(entry);
    } else if (part instanceof Part.Picture picture) {
      page.mark("<figure>\n").mark(svg.of(picture.drawing()));
      page.tagged("figcaption", picture.drawing().title()).mark("</figure>\n");
    }
  }

  private static String tag(Part.Tone tone) {
    return switch (tone) {
      case BODY, LEAD -> "p";
      case SMALL -> "p class=\"small\"";
      case NOTICE -> "p class=\"notice\"";
      case SENTENCE -> "blockquote class=\"sentence\"";
    };
  }

  private void grid(Part.Grid grid) {
    page.mark("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(grid.caption())
        .mark("\">\n<table>\n")
        .tagged("caption", grid.caption())
        .mark("<thead><tr>");
    grid.header().forEach(column -> page.tagged("th scope=\"col\"", column));
    page.mark("</tr></thead>\n<tbody>\n");
    for (Part.Row row : grid.rows()) {
      page.mark("<tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(i == 0 ? "th scope=\"row\"" : "td", row.cells().get(i));
      }
      page.mark("</tr>\n");
    }
    page.mark("</tbody>\n</table>\n</div>\n");
  }

  private void cell(String tag, Part.Cell cell) {
    page.mark("<" + tag + ">").text(cell.text());
    for (Part.Link link : cell.links()) {
      page.mark(" ").tagged("a href=\"#" + link.anchor() + "\"", link.text());
    }
    for (Part.Below below : cell.below()) {
      page.taggedIfAny(
          switch (below.voice()) {
            case OURS -> "span class=\"below\"";
            case MARKED -> "strong class=\"below\"";
            case THEIRS -> "q class=\"below\"";
          },
          below.text());
    }
    page.mark("</" + tag.substring(0, 2) + ">");
  }
}
