package ontherecord.storage.paper;

import java.util.List;
import ontherecord.message.Language;

/**
 * One file to print, in the words of one language.
 *
 * @param title of the document
 * @param foot stands at the foot of every page of text, before the page's number
 */
public record Print(Language language, String title, String foot, List<Sheet> sheets) {
  public Print {
    sheets = List.copyOf(sheets);
  }
}
