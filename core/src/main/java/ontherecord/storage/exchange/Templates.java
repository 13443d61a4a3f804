package ontherecord.storage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import ontherecord.message.Phrasebook;
import ontherecord.storage.exchange.sheet.Template;

/** A sheet to fill in: a heading in one language, and a few rows that show how. */
public final class Templates {
  private Templates() {}

  /** As a text with commas, in UTF-8. Its rows are examples, to be written over. */
  public static byte[] csv(Phrasebook words) {
    return Template.examples(words).wholeCsv().getBytes(UTF_8);
  }

  /** As a workbook: the sheet to fill in, and the examples on one of their own. */
  public static byte[] xlsx(Phrasebook words) {
    return Template.workbook(words);
  }
}
