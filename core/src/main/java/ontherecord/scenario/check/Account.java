package ontherecord.scenario.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ontherecord.message.Language;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Severity;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.scenario.ScenarioDraft;

/**
 * What is fine in a scenario file, whether or not it can be played as it is.
 *
 * @param record that it is played on
 * @param rounds how many stand in it
 * @param complete places of those in which nothing must be mended, from 0
 * @param delegations ids of those of its delegations that the record knows, in the order of the
 *     file
 * @param minutes how long it takes; 0 where that cannot be told
 * @param played how many rounds one session plays
 * @param passages how many entries of the record its rounds rest on
 * @param sources how many sources print them
 * @param debrief how many questions there are for the debrief
 * @param languages in which all its texts are; empty where its title is plain words of any one
 */
public record Account(
    TheRecord record,
    int rounds,
    List<Integer> complete,
    List<String> delegations,
    int minutes,
    int played,
    int passages,
    int sources,
    int debrief,
    List<Language> languages,
    Coverage coverage) {

  public Account {
    complete = List.copyOf(complete);
    delegations = List.copyOf(delegations);
    languages = List.copyOf(languages);
  }

  /**
   * The account of a file.
   *
   * @param record the game's own, on which a lesson is played that brings none
   * @param problems what its check found
   */
  public static Account of(Written written, TheRecord record, List<Problem> problems) {
    ScenarioDraft draft = ScenarioDraft.read(written, new Problems());
    Lesson lesson = ScenarioCheck.lesson(draft, record, Letters.ALL);
    int rounds = rounds(written);
    List<String> delegations =
        new ArrayList<>(new LinkedHashSet<>(Lesson.known(draft.delegations())));
    delegations.removeIf(id -> !lesson.isDelegation(id));
    RestsOn rests = RestsOn.of(lesson);
    return new Account(
        lesson.record(),
        rounds,
        complete(rounds, problems),
        delegations,
        Math.toIntExact(draft.minutes().orElse(0L)),
        Played.rounds(lesson),
        rests.entries().size(),
        rests.sources().size(),
        (int) draft.debrief().stream().filter(Placed::isThere).count(),
        languages(written, lesson),
        Coverage.of(lesson, delegations));
  }

  private static int rounds(Written written) {
    return Members.of(written, "rounds")
        .filter(Written.Items.class::isInstance)
        .map(items -> ((Written.Items) items).values().size())
        .orElse(0);
  }

  private static List<Integer> complete(int rounds, List<Problem> problems) {
    Set<Integer> broken = new HashSet<>();
    problems.stream()
        .filter(p -> p.severity() == Severity.CANNOT_BE_PLAYED)
        .forEach(p -> RoundPath.place(p.place()).ifPresent(broken::add));
    return IntStream.range(0, rounds).filter(i -> !broken.contains(i)).boxed().toList();
  }

  private static List<Language> languages(Written written, Lesson lesson) {
    boolean plain =
        Members.of(written, "title").filter(Written.Words.class::isInstance).isPresent();
    if (plain) {
      return List.of();
    }
    List<Language> all = new ArrayList<>(List.of(Language.values()));
    Text title = Lesson.words(lesson.draft().title());
    all.removeIf(language -> !title.byLanguage().containsKey(language.code()));
    for (Placed<Text> text : lesson.texts()) {
      text.ifThere(t -> all.removeIf(l -> !t.byLanguage().containsKey(l.code())));
    }
    return all;
  }
}
