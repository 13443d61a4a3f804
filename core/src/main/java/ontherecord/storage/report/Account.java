package ontherecord.storage.report;

import java.util.List;
import ontherecord.message.Language;

/**
 * What became of a session, or of several, in the words of one language: the same on a page and on
 * paper.
 *
 * @param footer what stands under all of it: how it is meant
 */
public record Account(Language language, String title, List<Part> parts, String footer) {
  public Account {
    parts = List.copyOf(parts);
  }
}
