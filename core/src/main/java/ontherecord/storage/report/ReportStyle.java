package ontherecord.storage.report;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import ontherecord.storage.drawing.Paint;
import ontherecord.storage.drawing.Palette;

/**
 * The look of a report's page: the paper theme, the ink theme where the reader's system is dark,
 * and plain black on white when printed.
 */
final class ReportStyle {
  private static final String RULES =
      """
      body { margin: 0; background: var(--background); color: var(--ink);
             font: 1.0625rem/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
      main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
      h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
      h2 { font-size: 1.5rem; line-height: 1.3; margin: 3rem 0 .75rem; break-after: avoid; }
      h3 { font-size: 1.1875rem; line-height: 1.35; margin: 2rem 0 .5rem; break-after: avoid; }
      h4 { font-size: 1.0625rem; margin: 1.25rem 0 .5rem; break-after: avoid; }
      a { color: var(--accent); }
      a:focus-visible, .wide:focus-visible { outline: .1875rem solid var(--accent);
             outline-offset: .125rem; }
      dl { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0 0 1rem; }
      dt { color: var(--muted); font-size: .9375rem; }
      dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
      .scores dd { font-size: 1.75rem; color: var(--accent); }
      .wide { overflow-x: auto; margin: .75rem 0; }
      table { border-collapse: collapse; width: 100%; background: var(--sheet); }
      caption { text-align: left; color: var(--muted); font-size: .9375rem;
                padding: 0 0 .375rem; background: var(--background); }
      th, td { border: 1px solid var(--rule); padding: .5rem .625rem; text-align: left;
               vertical-align: top; overflow-wrap: break-word; }
      thead th { background: var(--soft); }
      tbody th { font-weight: 600; }
      td q, .below { display: block; margin-top: .25rem; color: var(--muted); font-weight: 400;
                     font-size: .9375rem; overflow-wrap: break-word; }
      strong.below { color: var(--ink); font-weight: 600; }
      section { break-inside: avoid; }
      .notice { background: var(--soft); border-left: .25rem solid var(--accent);
                padding: .5rem 1rem; font-weight: 600; overflow-wrap: anywhere; }
      .sentence { font-size: 1.25rem; margin: .5rem 0; padding: .75rem 1rem; font-style: normal;
                  background: var(--sheet); border-left: .25rem solid var(--accent);
                  overflow-wrap: anywhere; }
      .round { break-inside: auto; border-top: 1px solid var(--rule); padding-top: .75rem;
               margin-top: 1.5rem; }
      .round h3 { margin: 0 0 .5rem; }
      .round > p.small { margin: 0; }
      .key { list-style: none; margin: .5rem 0; padding: 0; }
      .key > li { display: flex; gap: .75rem; padding: .25rem 0; }
      .key > li > div { flex: 1; }
      .key p { margin: .125rem 0; }
      .key em { color: var(--muted); font-style: normal; font-size: .9375rem;
                margin-left: .5rem; }
      .mark { min-width: 1.5rem; text-align: center; font-weight: 700; }
      .right .mark, .right em { color: var(--accent); }
      .line { background: var(--sheet); border-left: .25rem solid var(--line);
              padding: .5rem 1rem; margin: .75rem 0; break-inside: avoid; }
      .line:target { border-left-color: var(--accent); background: var(--soft); }
      .line p, blockquote { margin: .25rem 0; }
      .who { font-weight: 600; }
      .number { display: inline-block; min-width: 1.75rem; margin-right: .25rem;
                color: var(--muted); font-weight: 400; }
      blockquote { font-style: italic; }
      .small, .cite, footer, figcaption { color: var(--muted); font-size: .9375rem; }
      .cite { overflow-wrap: anywhere; }
      figure { margin: 1rem 0; break-inside: avoid; }
      svg.drawing { display: block; width: 100%; height: auto;
                    font-family: Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
      svg.common { position: absolute; }
      footer { margin-top: 3rem; }
      @media print {
        body { background: #FFF; font-size: 10pt; }
        main { max-width: none; padding: 0; }
        table, .line, thead th, .notice, .sentence, caption { background: none; }
        a { color: inherit; text-decoration: none; }
        .scores dd, .right .mark, .right em { color: #000; }
        .wide { overflow: visible; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        svg.drawing { max-width: 15cm; print-color-adjust: exact;
                      -webkit-print-color-adjust: exact; }
      }
      """;

  private ReportStyle() {}

  /** Style sheets know no themes by themselves: each colour has a name, and two values. */
  static String css() {
    return ":root { color-scheme: light dark;\n"
        + colours(Palette.PAPER)
        + "}\n@media screen and (prefers-color-scheme: dark) { :root {\n"
        + colours(Palette.INK)
        + "} }\n"
        + RULES;
  }

  private static String colours(Palette palette) {
    return Arrays.stream(Paint.values())
        .filter(paint -> paint != Paint.NONE)
        .map(paint -> "  --" + paint.word() + ": " + palette.of(paint) + ";\n")
        .collect(joining());
  }
}
