package ontherecord.storage.exchange.sheet;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sheets call their columns, in the game's languages: in its own template, in that of Kahoot,
 * and in sheets that teachers keep. Compared without accents, capitals, and what stands behind a
 * dash or in brackets ("Question - max 120 characters").
 */
final class Vocabulary {
  private static final Pattern NUMBERED = Pattern.compile("(.*?) ?(\\d{1,2}|[a-h])");
  private static final Pattern ASIDE =
      Pattern.compile("(?U)\\((?:s|es|e|x)\\)|\\s[-\u2013\u2014].*|[(\\[:].*", Pattern.DOTALL);
  private static final Map<String, Column> KNOWN = new HashMap<>();

  static {
    know(Column.KIND, "kind", "type", "question type", "type of question", "round", "round type");
    know(Column.KIND, "genre", "type de question", "manche", "tipo", "tipo de pregunta", "clase");
    know(Column.PROMPT, "question", "questions", "prompt", "question text", "question title");
    know(Column.PROMPT, "stem", "enonce", "intitule", "texte de la question", "la question");
    know(
        Column.PROMPT,
        "pregunta",
        "preguntas",
        "enunciado",
        "texto de la pregunta",
        "statement text");
    know(Column.OPTION, "option", "choice", "answer option", "answer choice", "possible answer");
    know(Column.OPTION, "alternative", "response option", "proposition", "choix", "opcion");
    know(
        Column.OPTION,
        "alternativa",
        "opcion de respuesta",
        "reponse possible",
        "posible respuesta");
    know(Column.OPTIONS, "options", "choices", "answers", "answer options", "answer choices");
    know(Column.OPTIONS, "alternatives", "propositions", "reponses", "opciones", "respuestas");
    know(Column.OPTIONS, "alternativas", "possible answers", "reponses possibles");
    know(Column.RIGHT, "right", "correct", "correct answer", "correct answers", "right answer");
    know(
        Column.RIGHT, "right answers", "answer key", "key", "solution", "correct option", "answer");
    know(Column.RIGHT, "correct options", "correct response", "right option", "right options");
    know(Column.RIGHT, "bonne reponse", "bonnes reponses", "reponse correcte", "reponse juste");
    know(Column.RIGHT, "reponses correctes", "reponses justes", "juste", "justes", "correcte");
    know(Column.RIGHT, "reponse", "corrige", "correcta", "correctas", "respuesta", "solucion");
    know(Column.RIGHT, "respuesta correcta", "respuestas correctas", "opcion correcta", "clave");
    know(Column.WRONG, "wrong", "wrong answer", "incorrect", "incorrect answer", "distractor");
    know(Column.WRONG, "wrong option", "distracteur", "mauvaise reponse", "reponse fausse");
    know(Column.WRONG, "fausse", "reponse incorrecte", "incorrecta", "respuesta incorrecta");
    know(Column.WRONG, "falsa", "respuesta falsa");
    know(Column.BECAUSE, "because", "explanation", "feedback", "why", "rationale", "comment");
    know(Column.BECAUSE, "answer explanation", "general feedback", "parce que", "explication");
    know(Column.BECAUSE, "pourquoi", "commentaire", "justification", "porque", "explicacion");
    know(Column.BECAUSE, "comentario", "justificacion", "retroalimentacion", "por que");
    know(
        Column.DISCUSS,
        "discuss",
        "to discuss",
        "discussion",
        "question to discuss",
        "to talk about");
    know(Column.DISCUSS, "a discuter", "question a discuter", "debat", "para debatir");
    know(Column.DISCUSS, "pregunta para debatir", "debate");
    know(Column.NUMBER, "right number", "numerical answer", "numeric answer", "number", "value");
    know(Column.NUMBER, "correct number", "nombre", "nombre juste", "valeur", "reponse numerique");
    know(Column.NUMBER, "numero correcto", "numero", "valor", "respuesta numerica");
    know(Column.FROM, "from", "scale from", "min", "minimum", "lowest", "de", "echelle de");
    know(Column.FROM, "desde", "escala desde", "minimo");
    know(Column.TO, "to", "scale to", "max", "maximum", "highest", "echelle a", "jusqu a");
    know(Column.TO, "hasta", "escala hasta", "maximo");
    know(Column.SECONDS, "time limit", "time", "seconds", "time limit sec", "time in seconds");
    know(Column.SECONDS, "limite de temps", "temps", "secondes", "duree", "delai", "temps limite");
    know(Column.SECONDS, "limite de tiempo", "tiempo", "segundos", "tiempo limite", "duracion");
    know(Column.DIALOGUE, "dialogue", "dialogo");
    know(Column.ISSUE, "issue", "issue or theme", "question du recueil", "cuestion");
    know(Column.POSITION, "position", "posicion");
    know(Column.STATEMENT, "statement", "statements", "declaration", "declaracion");
    know(Column.FACT, "fact", "facts", "fait", "faits", "dato", "datos");
    know(Column.TREND, "trend", "trends", "tendance", "tendencia");
    know(Column.DISCREPANCY, "discrepancy", "discordance", "divergence", "discrepancia");
    know(Column.CANDIDATES, "candidates", "candidats", "candidatos");
    know(Column.NOTE, "note", "notes", "nota", "notas", "remarque", "remarques");
    know(Column.PICTURE, "image", "image link", "picture", "image url", "media", "video");
    know(Column.PICTURE, "lien de l image", "lien image", "imagen", "enlace de imagen", "photo");
    know(Column.COUNT, "no", "nr", "n", "id", "question number", "question no", "num", "row");
    know(Column.COUNT, "numero de question", "numero de pregunta", "ligne", "fila", "n o");
  }

  private Vocabulary() {}

  private static void know(Column column, String... names) {
    for (String name : names) {
      KNOWN.put(name, column);
    }
  }

  /**
   * A column that a heading names.
   *
   * @param number which of several, from 1; 0 where it does not say
   */
  record Named(Column column, int number) {}

  /** What a cell of a heading names, if it is known. */
  static Optional<Named> named(String heading) {
    String name = name(heading);
    Column column = KNOWN.get(name);
    if (column != null) {
      return Optional.of(new Named(column, 0));
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    String base = numbered.group(1);
    char first = numbered.group(2).charAt(0);
    int number = Character.isDigit(first) ? Integer.parseInt(numbered.group(2)) : first - 'a' + 1;
    if (base.isEmpty()) {
      return Character.isDigit(first) ? Optional.empty() : option(number);
    }
    boolean answer = base.equals("answer") || base.equals("reponse") || base.equals("respuesta");
    Column several = answer ? Column.OPTION : KNOWN.get(base);
    return several != null && several.isRepeated()
        ? Optional.of(new Named(several, number))
        : Optional.empty();
  }

  private static Optional<Named> option(int number) {
    return Optional.of(new Named(Column.OPTION, number));
  }

  /** Every name that is known, as they are compared. */
  static Set<String> names() {
    return Collections.unmodifiableSet(KNOWN.keySet());
  }

  /** A heading as it is compared. */
  static String name(String heading) {
    return Words.plain(ASIDE.matcher(" " + heading).replaceAll(" "));
  }
}
