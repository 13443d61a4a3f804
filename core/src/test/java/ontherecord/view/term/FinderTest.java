package ontherecord.view.term;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.record.Term;
import ontherecord.view.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the shipped terms are found in a text. */
class FinderTest {
  private static final Terms TERMS = Terms.of(new Shown(TheGame.record(), TheGame.reference()));
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final String[] BETWEEN = {" ", ", ", "’", "-", "", "s", "\u00A0", ".\n", "é", "1"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Whole words, singular and plural.
        "en | The pillar and two pillars. | pillar",
        "en | Caterpillars on a spillar. | -",
        "en | Many vetoes, one veto. | vetoes",
        // Each term where it stands first.
        "en | The norm is a norm. | norm",
        // The longest of those that begin at one place.
        "en | a member of the Group of Friends of the Responsibility to Protect | Group of Friends; Responsibility to Protect",
        "en | Resolution 1973 and a resolution | Resolution 1973; resolution",
        "en | Resolution 19731 | Resolution",
        "en | mass atrocities and atrocities | mass atrocities",
        // A capital where it matters.
        "en | the Court and the court | the Court",
        "en | The Council met; the council did not. | The Council",
        "en | an act of the ACT Group | ACT Group",
        "en | They act. | -",
        // A name in short is none where the name goes on.
        "en | the Court of Justice, the Council of Europe, the Assembly of States | -",
        "fr | la Cour européenne, la Cour internationale de Justice, le Conseil des droits | -",
        "es | la Corte Internacional de Justicia, el Consejo de Derechos Humanos | -",
        "fr | le Conseil de sécurité et la Charte des Nations Unies | Conseil de sécurité; Charte des Nations Unies",
        "fr | À la Cour d’agir ; la Cour a agi. | la Cour",
        // At the beginning of a sentence.
        "en | Civil society spoke. | Civil society",
        // Marks and typesetting tell nothing apart.
        "en | (veto) | veto",
        "en | “Sovereignty”—and | Sovereignty",
        "en | war\u00A0crimes | war\u00A0crimes",
        "en | civil-society bodies | civil-society",
        "fr | L’Assemblée générale et l’Assemblée | Assemblée générale",
        "fr | Que dit l’Assemblée ? | l’Assemblée",
        "fr | Les piliers de la norme. | piliers; norme",
        "fr | énorme normes | -",
        "fr | des crimes contre l’humanité | crimes contre l’humanité",
        "fr | des crimes contre l'humanité | crimes contre l'humanité",
        "fr | La Cour, non la cour. | La Cour",
        "fr | Le droit de veto et les vetos | droit de veto",
        "fr | À quoi bon ? Éventail ! | Éventail",
        "es | los pilares de la norma | pilares; norma",
        "es | enorme normal | -",
        "es | La Corte Penal Internacional y la Corte | Corte Penal Internacional",
        "es | crímenes de lesa humanidad | crímenes de lesa humanidad",
        "es | ¿Qué pidió la Asamblea? | la Asamblea",
        "es | El último recurso | último recurso",
        "es | Último recurso | Último recurso",
      })
  void findsWholeWordsTheLongestFirst(String language, String text, String expected) {
    Language spoken = Language.byCode(language).orElseThrow();
    String found =
        TERMS.in(text, spoken).stream()
            .map(f -> text.substring(f.from(), f.to()))
            .collect(joining("; "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void findsWhatSomebodyPatientFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Language language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      String text = text(language, random);
      List<String> found =
          TERMS.in(text, language).stream()
              .map(f -> f.term().id() + " " + f.from() + "–" + f.to())
              .toList();
      assertEquals(patiently(text, language), found, text);
    }
  }

  private static String text(Language language, Random random) {
    List<String> forms = forms(language).map(Form::letters).toList();
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(12); words > 0; words--) {
      text.append(forms.get(random.nextInt(forms.size())));
      text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
    }
    return text.toString();
  }

  private record Form(String letters, String term) {}

  private static Stream<Form> forms(Language language) {
    return TheGame.reference().terms().stream()
        .flatMap(
            t ->
                t.in(language).stream()
                    .flatMap(f -> Stream.of(f, Term.opening(f)))
                    .map(f -> new Form(f, t.id())));
  }

  /** Tries every form at every place. */
  private static List<String> patiently(String text, Language language) {
    List<Form> forms = forms(language).toList();
    List<String> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      Form longest = null;
      for (Form form : forms) {
        boolean longer = longest == null || form.letters().length() > longest.letters().length();
        if (longer && stands(form.letters(), text, at)) {
          longest = form;
        }
      }
      int end = at + (longest == null ? 1 : longest.letters().length());
      if (longest != null && seen.add(longest.term())) {
        found.add(longest.term() + " " + at + "–" + end);
      }
      at = end;
    }
    return found;
  }

  private static boolean stands(String form, String text, int at) {
    int end = at + form.length();
    return plain(text).startsWith(plain(form), at)
        && !(at > 0 && isLetter(text.charAt(at - 1)))
        && !(end < text.length() && isLetter(text.charAt(end)))
        && !(isShort(form) && goesOn(plain(text.substring(end))));
  }

  private static boolean isShort(String form) {
    String[] words = form.split("[ ’]", -1);
    return words.length == 2
        && Set.of("the", "la", "le", "l", "el").contains(words[0].toLowerCase(Locale.ROOT))
        && Character.isUpperCase(words[1].charAt(0));
  }

  private static boolean goesOn(String rest) {
    if (!rest.startsWith(" ")) {
      return false;
    }
    String word = rest.substring(1).split("[^\\p{L}]", 2)[0];
    boolean elided = word.equals("d") && rest.startsWith(" d'");
    return elided
        || (rest.length() > 1 && Character.isUpperCase(rest.charAt(1)))
        || (Set.of("of", "de", "des", "du", "del").contains(word)
            && rest.length() > word.length() + 1)
        || Stream.of("ale", "enne", "aine", "ique", "éen")
            .anyMatch(
                e -> word.length() > e.length() && word.endsWith(e) && !goesOnAfter(rest, word));
  }

  // A figure that is glued to a word makes another word of it.
  private static boolean goesOnAfter(String rest, String word) {
    return rest.length() > word.length() + 1 && isLetter(rest.charAt(word.length() + 1));
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\n', ' ').replace('’', '\'');
  }
}
