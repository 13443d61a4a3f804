package ontherecord.storage.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Phrasebook;
import ontherecord.storage.export.Csv;

/**
 * A report as a table for spreadsheets (RFC 4180, in UTF-8 with a mark): one row a round, with what
 * the report is of repeated in each, so that the tables of many sessions can be put under one
 * another.
 */
final class ReportTable {
  /** Without it some spreadsheets take the file for one in the system's old encoding. */
  static final String MARK = "\uFEFF";

  private ReportTable() {}

  static String of(Report report, Phrasebook words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heading(report, words));
    report.rounds().forEach(round -> rows.add(row(report, round)));
    return MARK + Csv.print(rows);
  }

  private static List<String> heading(Report report, Phrasebook words) {
    Stream<String> own =
        Stream.of(
                "number",
                "prompt",
                "counted",
                "said",
                "recorded",
                "outcome",
                "quarters",
                "reason",
                "citation")
            .map(column -> words.say("report.column." + column));
    return Stream.concat(
            Stream.concat(
                Stream.of(words.say("report.column.scenario")),
                report.facts().stream().map(Report.Labelled::label)),
            own)
        .toList();
  }

  private static List<String> row(Report report, Report.Round round) {
    Stream<String> own =
        Stream.of(
            Integer.toString(round.number()),
            round.prompt(),
            round.counted(),
            round.said(),
            round.recorded(),
            round.outcome(),
            Integer.toString(round.quarters()),
            round.reason(),
            round.record().stream().map(Report.Line::citation).distinct().collect(joining(" · ")));
    return Stream.concat(
            Stream.concat(
                Stream.of(report.title()), report.facts().stream().map(Report.Labelled::value)),
            own)
        .toList();
  }
}
