package ontherecord.view.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Text;
import ontherecord.record.Speaker;
import ontherecord.record.Term;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Round;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An explanation helps to read a round, never to answer it. */
class ExplanationsTest {
  private static final List<Term> TERMS = TheGame.reference().terms();
  private static final int TELLING = 4;

  /** The articles "un" and "una" are no numbers. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(two|three|four|five|six|seven|eight|nine|ten"
              + "|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
              + "|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @ParameterizedTest
  @EnumSource(Language.class)
  void noneTellsANumber(Language language) {
    List<String> telling =
        TERMS.stream()
            .map(t -> t.says().in(language))
            .filter(says -> NUMBER.matcher(says).find())
            .toList();
    assertEquals(List.of(), telling);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noneNamesADelegation(Language language) {
    List<String> telling = new ArrayList<>();
    for (Speaker speaker : TheGame.record().entries().speakers()) {
      String name = speaker.name().in(language);
      TERMS.stream()
          .filter(t -> speaker.isDelegation() && !named(t, name, language))
          .filter(
              t ->
                  Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                      .matcher(t.says().in(language))
                      .find())
          .forEach(t -> telling.add(t.id() + " names " + name));
    }
    assertEquals(List.of(), telling);
  }

  /** A group that is a term itself; and whoever asks about the resolution says where. */
  private static boolean named(Term term, String name, Language language) {
    return term.name().in(language).contains(name) || term.id().equals("resolution-1973");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noneHoldsTheRightAnswerOfARoundInWhichItIsShown(Language language) {
    Terms terms = Terms.of(new Shown(TheGame.record(), TheGame.reference()));
    List<String> telling = new ArrayList<>();
    for (String id : ScenarioFiles.SHIPPED) {
      for (Round round : TheGame.scenario(id).rounds()) {
        if (round instanceof ChoiceRound choice) {
          telling(choice, terms, language).forEach(t -> telling.add(id + ": " + t));
        }
      }
    }
    assertEquals(List.of(), telling);
  }

  private static List<String> telling(ChoiceRound round, Terms terms, Language language) {
    List<String> telling = new ArrayList<>();
    Set<String> asked = words(round.prompt().in(language));
    StringBuilder shown = new StringBuilder(round.prompt().in(language));
    round.options().forEach(o -> shown.append("\n").append(o.text().in(language)));
    for (Found found : terms.in(shown.toString(), language)) {
      Set<String> says = words(((Text) found.term().says()).in(language));
      for (int right : round.right()) {
        Set<String> answer = words(round.options().get(right).text().in(language));
        answer.removeAll(asked);
        boolean itself = words(shown.substring(found.from(), found.to())).containsAll(answer);
        if (!answer.isEmpty() && !itself && says.containsAll(answer)) {
          telling.add(round.prompt().in(language) + " – " + found.term().id());
        }
      }
    }
    return telling;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= TELLING) {
        words.add(word);
      }
    }
    return words;
  }
}
