package ontherecord.storage.report;

import java.util.List;
import ontherecord.message.Phrasebook;

/** A report as one HTML page. */
final class ReportPage {
  private final Report report;
  private final Phrasebook words;
  private final Html page;

  private ReportPage(Report report, Phrasebook words) {
    this.report = report;
    this.words = words;
    this.page = Html.page(words.language().code(), report.title());
  }

  static String of(Report report, Phrasebook words) {
    return new ReportPage(report, words).write();
  }

  private String write() {
    page.tagged("h1", report.title());
    page.labelled("facts", report.facts());
    page.labelled("scores", report.scores());
    if (report.scores().size() > 1) {
      page.tagged("p class=\"small\"", words.say("report.never-added"));
    }
    rounds();
    if (!report.room().isEmpty()) {
      page.tagged("h2", words.say("report.room"));
      report.room().forEach(page::line);
    }
    page.list(words.say("report.questions"), report.questions());
    page.list(words.say("report.silences"), report.silences());
    page.tagged("footer", words.say("report.footer"));
    return page.end();
  }

  private void rounds() {
    page.tagged("h2", words.say("report.rounds"));
    page.mark("<table>\n<thead><tr>");
    for (String column : List.of("number", "prompt", "said", "recorded", "outcome", "credit")) {
      page.tagged("th scope=\"col\"", words.say("report.column." + column));
    }
    page.mark("</tr></thead>\n<tbody>\n");
    report.rounds().forEach(this::row);
    page.mark("</tbody>\n</table>\n");
    page.tagged("h2", words.say("report.record"));
    for (Report.Round round : report.rounds()) {
      page.mark("<section>\n").tagged("h3", round.number() + ". " + round.prompt());
      round.record().forEach(page::line);
      page.mark("</section>\n");
    }
  }

  private void row(Report.Round round) {
    page.mark("<tr>").tagged("th scope=\"row\"", Integer.toString(round.number()));
    page.tagged("td", round.prompt());
    page.mark("<td>").text(round.said()).taggedIfAny("q", round.reason()).mark("</td>");
    page.tagged("td", round.recorded());
    page.tagged("td", round.outcome());
    page.tagged("td", round.credit() + " (" + round.counted() + ")");
    page.mark("</tr>\n");
  }
}
