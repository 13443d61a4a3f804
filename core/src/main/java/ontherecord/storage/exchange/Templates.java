package ontherecord.storage.exchange;

import ontherecord.message.Phrasebook;

/** A sheet to fill in: a heading in one language, and a few rows that show how. */
public final class Templates {
  private Templates() {}

  /** As a table with commas or semicolons, in UTF-8. */
  public static byte[] csv(Phrasebook words) {
    return new byte[0];
  }

  /** As a workbook for spreadsheets. */
  public static byte[] xlsx(Phrasebook words) {
    return new byte[0];
  }
}
