package ontherecord.record.draft;

import java.util.List;

/**
 * The kinds of file that the record and the reference are made of, with the order of their keys.
 */
public enum FileKind {
  SOURCES("sources.json", "id title publisher published language dialogue where sha256 note"),
  DIALOGUES("dialogues.json", "id date title agenda aims speakers speakersList spoke sources note"),
  SPEAKERS("speakers.json", "id kind name asPrinted role short note"),
  ISSUES("issues.json", "id kind name question positions note"),
  STATEMENTS(
      "statements.json",
      "id by onBehalfOf attribution list issue position says quote quoteBy departsFrom cite note"),
  TRENDS("trends.json", "id issue position says word extent count of cite note"),
  FACTS("facts.json", "id kind what of mentions issue unit values note"),
  DISCREPANCIES("discrepancies.json", "id kind what sides concerns note"),
  SEAL("seal.json", "source words text at"),
  STATES("states.json", "id flag name group member europeanUnion permanent note"),
  REFERENCE_SOURCES("sources.json", "id title publisher where covers"),
  TERMS("terms.json", "id kind name forms says restsOn");

  private final String fileName;
  private final String keys;

  FileKind(String fileName, String keys) {
    this.fileName = fileName;
    this.keys = keys;
  }

  public String fileName() {
    return fileName;
  }

  /** The keys an entry may have, in the order in which they stand. */
  public List<String> keys() {
    return List.of(keys.split(" "));
  }
}
