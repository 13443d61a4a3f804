package ontherecord.screen.library;

/** What a lesson of one's own begins with. */
public enum Beginning {
  FIVE_LINES,
  /** Of the lesson at whose card one is. */
  COPY,
  XLSX,
  CSV
}
