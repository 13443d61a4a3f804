package ontherecord.storage.report;

/** The look of a report's page: the paper theme, and plain black on white when printed. */
final class ReportStyle {
  static final String CSS =
      """
      body { margin: 0; background: #F5F1E8; color: #18222E;
             font: 1.0625rem/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
      main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
      h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
      h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.5rem 0 .75rem; }
      h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
      dl { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0 0 1rem; }
      dt { color: #4C5665; font-size: .9375rem; }
      dd { margin: 0; font-weight: 600; }
      .scores dd { font-size: 1.75rem; color: #1E5C9B; }
      table { border-collapse: collapse; width: 100%; background: #FFFDF8; }
      th, td { border: 1px solid #D8D0C0; padding: .5rem .625rem; text-align: left;
               vertical-align: top; }
      thead th { background: #EBE5D7; }
      td q { display: block; margin-top: .25rem; color: #4C5665; }
      section { break-inside: avoid; }
      .notice { background: #E3EBF3; border-left: .25rem solid #1E5C9B; padding: .5rem 1rem;
                font-weight: 600; }
      .round { break-inside: auto; border-top: 1px solid #D8D0C0; padding-top: .75rem;
               margin-top: 1.5rem; }
      .round h3 { margin: 0 0 .5rem; font-size: 1.1875rem; break-after: avoid; }
      .round > p.small { margin: 0; }
      .key { list-style: none; margin: .5rem 0; padding: 0; }
      .key > li { display: flex; gap: .75rem; padding: .25rem 0; }
      .key > li > div { flex: 1; }
      .key p { margin: .125rem 0; }
      .key em { color: #4C5665; font-style: normal; font-size: .9375rem; margin-left: .5rem; }
      .mark { min-width: 1.5rem; text-align: center; font-weight: 700; }
      .right .mark, .right em { color: #1E5C9B; }
      .line { background: #FFFDF8; border-left: .25rem solid #8F8674; padding: .5rem 1rem;
              margin: .75rem 0; break-inside: avoid; }
      .line p, blockquote { margin: .25rem 0; }
      .who { font-weight: 600; }
      blockquote { font-style: italic; }
      .small, .cite, footer { color: #4C5665; font-size: .9375rem; }
      .cite { overflow-wrap: anywhere; }
      footer { margin-top: 3rem; }
      @media print {
        body { background: #FFF; color: #000; font-size: 10.5pt; }
        main { max-width: none; padding: 0; }
        table, .line, thead th, .notice { background: none; }
        .right .mark, .right em { color: #000; }
        .scores dd { color: #000; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
      }
      """;

  private ReportStyle() {}
}
