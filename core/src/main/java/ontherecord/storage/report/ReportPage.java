package ontherecord.storage.report;

import java.util.List;
import ontherecord.message.Phrasebook;

/** A report as one HTML page: no script, no picture, nothing fetched from elsewhere. */
final class ReportPage {
  private final Report report;
  private final Phrasebook words;
  private final StringBuilder page = new StringBuilder(16_384);

  private ReportPage(Report report, Phrasebook words) {
    this.report = report;
    this.words = words;
  }

  static String of(Report report, Phrasebook words) {
    return new ReportPage(report, words).write();
  }

  private String write() {
    page.append("<!DOCTYPE html>\n<html lang=\"").append(words.language().code()).append("\">\n");
    head();
    page.append("<body>\n<main>\n");
    tagged("h1", report.title());
    labelled("facts", report.facts());
    labelled("scores", report.scores());
    tagged("p class=\"small\"", words.say("report.never-added"));
    rounds();
    lines("report.room", report.room());
    list("report.questions", report.questions());
    list("report.silences", report.silences());
    tagged("footer", words.say("report.footer"));
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    page.append("<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    tagged("title", report.title());
    page.append("<style>\n").append(ReportStyle.CSS).append("</style>\n</head>\n");
  }

  private void labelled(String name, List<Report.Labelled> all) {
    page.append("<dl class=\"").append(name).append("\">\n");
    for (Report.Labelled one : all) {
      if (!one.value().isEmpty()) {
        page.append("<div>");
        tagged("dt", one.label());
        tagged("dd", one.value());
        page.append("</div>\n");
      }
    }
    page.append("</dl>\n");
  }

  private void rounds() {
    tagged("h2", words.say("report.rounds"));
    page.append("<table>\n<thead><tr>");
    for (String column : List.of("number", "prompt", "said", "recorded", "outcome", "credit")) {
      tagged("th scope=\"col\"", words.say("report.column." + column));
    }
    page.append("</tr></thead>\n<tbody>\n");
    report.rounds().forEach(this::row);
    page.append("</tbody>\n</table>\n");
    tagged("h2", words.say("report.record"));
    for (Report.Round round : report.rounds()) {
      page.append("<section>\n");
      tagged("h3", round.number() + ". " + round.prompt());
      round.record().forEach(this::line);
      page.append("</section>\n");
    }
  }

  private void row(Report.Round round) {
    page.append("<tr>");
    tagged("th scope=\"row\"", Integer.toString(round.number()));
    tagged("td", round.prompt());
    page.append("<td>").append(escaped(round.said()));
    if (!round.reason().isEmpty()) {
      tagged("q", round.reason());
    }
    page.append("</td>");
    tagged("td", round.recorded());
    tagged("td", round.outcome());
    tagged("td", round.credit() + " (" + round.counted() + ")");
    page.append("</tr>\n");
  }

  private void lines(String heading, List<Report.Line> lines) {
    if (!lines.isEmpty()) {
      tagged("h2", words.say(heading));
      lines.forEach(this::line);
    }
  }

  private void line(Report.Line line) {
    page.append("<div class=\"line\">\n");
    tagged("p class=\"who\"", line.who());
    tagged("p", line.says());
    if (!line.quote().isEmpty()) {
      tagged("blockquote lang=\"en\"", line.quote());
    }
    if (!line.tie().isEmpty()) {
      tagged("p class=\"small\"", line.tie());
    }
    tagged("p class=\"cite\"", line.citation());
    page.append("</div>\n");
  }

  private void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      tagged("h2", words.say(heading));
      page.append("<ul>\n");
      items.forEach(item -> tagged("li", item));
      page.append("</ul>\n");
    }
  }

  private void tagged(String tag, String text) {
    int space = tag.indexOf(' ');
    page.append('<').append(tag).append('>').append(escaped(text));
    page.append("</").append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
