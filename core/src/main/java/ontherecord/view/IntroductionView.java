package ontherecord.view;

import java.util.List;
import java.util.TreeSet;
import ontherecord.message.Sayable;
import ontherecord.record.Fact;
import ontherecord.rules.Evidence;
import ontherecord.scenario.introduction.Introduction;

/**
 * What a class reads before its first lesson, page by page.
 *
 * @param years that any page dates, in order
 */
public record IntroductionView(List<Page> pages, List<String> years) {
  public IntroductionView {
    pages = List.copyOf(pages);
    years = List.copyOf(years);
  }

  /** What is drawn beside a page. */
  public enum Picture {
    NONE,
    /** The years, those of the page marked. */
    YEARS,
    PILLARS,
    /** The pillars, the third one marked. */
    THIRD_PILLAR,
    ROOM
  }

  /**
   * One page.
   *
   * @param years that it dates, in order
   */
  public record Page(Sayable title, Picture picture, List<Sentence> sentences, List<String> years) {
    public Page {
      sentences = List.copyOf(sentences);
      years = List.copyOf(years);
    }
  }

  /**
   * One sentence.
   *
   * @param rests what it rests on; empty where it is our own
   */
  public record Sentence(Sayable text, List<RecordLine> rests) {
    public Sentence {
      rests = List.copyOf(rests);
    }
  }

  /** All pages, with their passages. */
  public static IntroductionView of(Introduction introduction, Shown shown) {
    List<Page> pages = introduction.pages().stream().map(page -> page(page, shown)).toList();
    TreeSet<String> years = new TreeSet<>();
    pages.forEach(page -> years.addAll(page.years()));
    return new IntroductionView(pages, List.copyOf(years));
  }

  private static Page page(Introduction.Page page, Shown shown) {
    TreeSet<String> years = new TreeSet<>();
    for (Introduction.Sentence sentence : page.sentences()) {
      sentence.evidence().forEach(evidence -> years.addAll(years(evidence, shown)));
    }
    return new Page(
        page.title(),
        Picture.valueOf(page.picture().name()),
        page.sentences().stream().map(sentence -> sentence(sentence, shown)).toList(),
        List.copyOf(years));
  }

  private static Sentence sentence(Introduction.Sentence sentence, Shown shown) {
    return new Sentence(
        sentence.text(), sentence.evidence().stream().map(e -> shown.line(e, "")).toList());
  }

  private static List<String> years(Evidence evidence, Shown shown) {
    return shown.record().fact(evidence.entry()).stream()
        .filter(fact -> fact.kind() == Fact.Kind.DATE)
        .flatMap(fact -> fact.values().stream())
        .map(value -> value.printed().substring(0, 4))
        .toList();
  }
}
