package ontherecord.storage.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import ontherecord.storage.paper.Block;
import ontherecord.storage.paper.Print;
import ontherecord.storage.paper.Sheet;

/** An account on sheets: the same as on its page, part by part. */
final class AccountPrint {
  private AccountPrint() {}

  static Print of(Account account) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, account.title()));
    account.parts().forEach(part -> blocks.addAll(blocks(part)));
    blocks.add(new Block.Rule());
    blocks.add(new Block.Paragraph(Block.Tone.SMALL, account.footer()));
    Sheet sheet = new Sheet.Text("report", account.title(), Sheet.Size.USUAL, blocks);
    return new Print(account.language(), account.title(), account.title(), List.of(sheet));
  }

  private static List<Block> blocks(Part part) {
    if (part instanceof Part.Heading heading) {
      return List.of(new Block.Heading(Math.min(3, heading.level()), heading.text()));
    } else if (part instanceof Part.Paragraph paragraph) {
      return List.of(
          paragraph.tone() == Part.Tone.LEAD
              ? new Block.Lead(Block.Tone.BODY, paragraph.text())
              : new Block.Paragraph(tone(paragraph.tone()), paragraph.text()));
    } else if (part instanceof Part.Facts facts) {
      return labelled(facts.all(), Block.Tone.BODY);
    } else if (part instanceof Part.Figures figures) {
      return labelled(figures.all(), Block.Tone.STRONG);
    } else if (part instanceof Part.Items items) {
      return items.items().stream().<Block>map(item -> new Block.Item("•", item)).toList();
    } else if (part instanceof Part.Grid grid) {
      return List.of(
          new Block.Lead(Block.Tone.SMALL, grid.caption()),
          new Block.Grid(
              grid.shares(), grid.header(), grid.rows().stream().map(AccountPrint::row).toList()));
    } else if (part instanceof Part.Picture picture) {
      return List.of(new Block.Picture(picture.drawing()));
    }
    return entry((Part.Entry) part);
  }

  private static Block.Tone tone(Part.Tone tone) {
    return switch (tone) {
      case BODY, LEAD -> Block.Tone.BODY;
      case SMALL -> Block.Tone.SMALL;
      case NOTICE, SENTENCE -> Block.Tone.STRONG;
    };
  }

  private static List<Block> labelled(List<Report.Labelled> all, Block.Tone tone) {
    return all.stream()
        .filter(one -> !one.value().isEmpty())
        .<Block>map(one -> new Block.Paragraph(tone, one.label() + ": " + one.value()))
        .toList();
  }

  private static List<String> row(Part.Row row) {
    return row.cells().stream().map(AccountPrint::cell).toList();
  }

  // On paper nothing can be smaller within a cell: what stands below is set off by a dash.
  private static String cell(Part.Cell cell) {
    String below =
        cell.below().stream()
            .filter(one -> !one.text().isEmpty())
            .map(one -> one.voice() == Part.Voice.THEIRS ? "“" + one.text() + "”" : one.text())
            .map(text -> " – " + text)
            .collect(joining());
    String links = cell.links().stream().map(link -> " " + link.text()).collect(joining());
    return (cell.text() + links + below).strip();
  }

  private static List<Block> entry(Part.Entry entry) {
    Report.Line line = entry.line();
    String mark = entry.number().isEmpty() ? "•" : entry.number();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Item(mark, line.who() + ": " + line.says()));
    if (!line.quote().isEmpty()) {
      blocks.add(new Block.Paragraph(Block.Tone.QUOTED, line.quote()));
    }
    if (!line.tie().isEmpty()) {
      blocks.add(new Block.Paragraph(Block.Tone.NOTED, line.tie()));
    }
    blocks.add(new Block.Paragraph(Block.Tone.NOTED, line.citation()));
    return List.of(new Block.Together(blocks));
  }
}
