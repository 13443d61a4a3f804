package ontherecord.storage.report;

import ontherecord.message.Phrasebook;

/** A preview as one HTML page, to be read and printed. */
final class PreviewPage {
  private final Preview preview;
  private final Phrasebook words;
  private final Html page;

  private PreviewPage(Preview preview, Phrasebook words) {
    this.preview = preview;
    this.words = words;
    this.page = Html.page(words.language().code(), preview.title());
  }

  static String of(Preview preview, Phrasebook words) {
    return new PreviewPage(preview, words).write();
  }

  private String write() {
    page.tagged("h1", preview.title());
    page.tagged("p class=\"notice\"", preview.notice());
    page.labelled("facts", preview.facts());
    preview.before().forEach(this::section);
    page.tagged("h2", words.say("preview.rounds"));
    preview.rounds().forEach(this::round);
    preview.after().forEach(this::section);
    page.tagged("footer", words.say("report.footer"));
    return page.end();
  }

  private void section(Preview.Section section) {
    if (section.listed()) {
      page.list(section.heading(), section.texts());
    } else if (!section.texts().isEmpty()) {
      page.tagged("h2", section.heading());
      section.texts().forEach(text -> page.tagged("p", text));
    }
  }

  private void round(Preview.Round round) {
    page.mark("<section class=\"round\">\n");
    page.tagged("p class=\"small\"", round.label());
    page.tagged("h3", round.number() + ". " + round.prompt());
    page.taggedIfAny("p class=\"small\"", round.how());
    page.mark("<ul class=\"key\">\n");
    round.rows().forEach(this::row);
    page.mark("</ul>\n");
    labelled("preview.because", round.because());
    if (!round.record().isEmpty()) {
      page.tagged("p class=\"small\"", words.say("reveal.on-the-record"));
      round.record().forEach(page::line);
    }
    labelled("reveal.discuss", round.discuss());
    page.mark("</section>\n");
  }

  private void row(Preview.Row row) {
    page.mark(row.right() ? "<li class=\"right\">" : "<li>");
    page.tagged("span class=\"mark\"", row.mark());
    page.mark("<div>").tagged(row.right() ? "strong" : "span", row.text());
    page.taggedIfAny("em", row.word());
    page.taggedIfAny("p class=\"small\"", row.detail());
    page.taggedIfAny("p", row.who());
    row.record().forEach(page::line);
    page.mark("</div></li>\n");
  }

  private void labelled(String key, String text) {
    if (!text.isEmpty()) {
      page.mark("<p>").tagged("strong", words.say(key)).text(" " + text).mark("</p>\n");
    }
  }
}
