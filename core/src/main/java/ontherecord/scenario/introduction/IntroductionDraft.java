package ontherecord.scenario.introduction;

import java.util.List;
import java.util.Map;
import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;

/** The introduction's file as written: every value with its place, and none of them understood. */
record IntroductionDraft(List<Page> pages) {
  private static final Map<String, Introduction.Picture> PICTURES =
      Map.of(
          "years", Introduction.Picture.YEARS,
          "pillars", Introduction.Picture.PILLARS,
          "third-pillar", Introduction.Picture.THIRD_PILLAR,
          "room", Introduction.Picture.ROOM);

  IntroductionDraft {
    pages = List.copyOf(pages);
  }

  /**
   * One page.
   *
   * @param sentencesAt where they stand
   */
  record Page(
      Placed<String> id,
      Placed<Introduction.Picture> picture,
      Placed<Text> title,
      List<Sentence> sentences,
      Place sentencesAt) {
    Page {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * One sentence.
   *
   * @param evidence ids of what it rests on
   * @param ours whether its author calls it our own
   * @param keys that stand in it
   */
  record Sentence(
      Place place,
      Placed<Text> text,
      List<Placed<String>> evidence,
      Placed<Boolean> ours,
      List<String> keys) {
    Sentence {
      evidence = List.copyOf(evidence);
      keys = List.copyOf(keys);
    }

    /** Whether it names what it rests on, be it badly written. */
    boolean cites() {
      return keys.contains("evidence");
    }

    /** Whether it is called our own, be it badly written. */
    boolean isOurs() {
      return ours.orElse(keys.contains("ours"));
    }
  }

  /** Reads what stands in the file; every key and value that does not belong there is told. */
  static IntroductionDraft read(Written written, Problems problems) {
    List<Field> pages = Field.of(written, problems).items(1);
    return new IntroductionDraft(pages.stream().map(IntroductionDraft::page).toList());
  }

  /** All sentences, in the order of the file. */
  List<Sentence> sentences() {
    return pages.stream().flatMap(page -> page.sentences().stream()).toList();
  }

  private static Page page(Field written) {
    Fields fields = written.table();
    Field says = fields.required("says");
    Page page =
        new Page(
            fields.required("id").words(),
            fields.optional("picture").oneOf(PICTURES),
            fields.required("title").text(),
            says.items(0).stream().map(IntroductionDraft::sentence).toList(),
            says.place());
    fields.noteIgnored();
    fields.noOthers();
    return page;
  }

  private static Sentence sentence(Field written) {
    Fields fields = written.table();
    Field evidence = fields.optional("evidence");
    Sentence sentence =
        new Sentence(
            fields.place(),
            fields.required("text").text(),
            evidence.isThere() ? evidence.wordsList(1) : List.of(),
            fields.optional("ours").truth(),
            fields.keys());
    fields.noteIgnored();
    fields.noOthers();
    return sentence;
  }
}
