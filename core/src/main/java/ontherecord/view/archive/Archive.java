package ontherecord.view.archive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ontherecord.message.Language;
import ontherecord.view.Shown;

/** The record laid open, page by page. An id that is not on the record is a mistake of ours. */
public final class Archive {
  private final Shown shown;
  private final Map<Language, Search> searches = new ConcurrentHashMap<>();

  public Archive(Shown shown) {
    this.shown = shown;
  }

  /** Delegations by issues. */
  public MatrixView matrix(Filter filter) {
    return new MatrixWriter(shown, filter).write();
  }

  /** Every issue and theme on which anything is recorded. */
  public TopicsView topics() {
    return new TopicsWriter(shown).write();
  }

  /** One speaker over the years: what it said, and what is said of it. */
  public SpeakerPage speaker(String id) {
    return new SpeakerWriter(shown, id).write();
  }

  /** One issue or theme, dialogue by dialogue. */
  public IssuePage issue(String id) {
    return new IssueWriter(shown, id).write();
  }

  /** One annual meeting. */
  public DialoguePage dialogue(String id) {
    return new DialogueWriter(shown, id).write();
  }

  /** Where the sources disagree, and what they leave open. */
  public DiscrepanciesPage discrepancies() {
    return new DiscrepanciesWriter(shown).write();
  }

  /**
   * What begins with the letters typed, case and accents aside: every word of them, best first. The
   * first search in a language builds its index; those that follow take a millisecond or less.
   */
  public Found search(String letters, Language language) {
    return searches.computeIfAbsent(language, l -> new Search(shown, l)).find(letters);
  }
}
