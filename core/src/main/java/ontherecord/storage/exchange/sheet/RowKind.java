package ontherecord.storage.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a row asks for, by the word that a sheet has for it. */
enum RowKind {
  CHOICE("choice"),
  TRUE_FALSE("choice"),
  ESTIMATE("estimate"),
  ORDER("order"),
  POSITION("position"),
  ROLL_CALL("roll-call"),
  TREND("trend"),
  WHO_SAID_IT("who-said-it"),
  /** What other programs ask for and the game has no round for. */
  OTHER("");

  private static final Map<String, RowKind> WORDS = new HashMap<>();

  static {
    know(CHOICE, "choice", "multiple choice", "mc", "mcq", "single choice", "multichoice", "quiz");
    know(CHOICE, "multiple select", "checkbox", "single select", "multiple response", "poll");
    know(CHOICE, "choix", "choix multiple", "qcm", "qcu", "choix unique", "eleccion", "elegir");
    know(CHOICE, "opcion multiple", "seleccion multiple", "seleccion unica", "test");
    know(TRUE_FALSE, "true false", "true or false", "tf", "t f", "boolean", "vrai faux", "vf");
    know(TRUE_FALSE, "vrai ou faux", "verdadero falso", "verdadero o falso", "v f");
    know(ESTIMATE, "estimate", "number", "numerical", "numeric", "slider", "estimation", "estimer");
    know(ESTIMATE, "nombre", "numerique", "estimar", "estimacion", "numero", "numerica");
    know(ORDER, "order", "ordre", "ordonner", "ordenar", "orden");
    know(POSITION, "position", "posicion");
    know(ROLL_CALL, "roll call", "appel", "pasar lista", "lista nominal", "appel nominal");
    know(TREND, "trend", "tendance", "tendencia");
    know(WHO_SAID_IT, "who said it", "qui l a dit", "quien lo dijo");
    know(OTHER, "short answer", "type answer", "open ended", "essay", "matching", "match");
    know(OTHER, "fill in the blank", "fill in", "cloze", "puzzle", "drop pin", "word cloud");
    know(OTHER, "reponse courte", "texte libre", "redaction", "association", "appariement");
    know(OTHER, "respuesta corta", "desarrollo", "emparejar", "ensayo", "abierta", "ouverte");
    know(OTHER, "content", "slide", "brainstorm", "open", "text", "short text", "long text");
  }

  private final String word;

  RowKind(String word) {
    this.word = word;
  }

  private static void know(RowKind kind, String... words) {
    for (String word : words) {
      WORDS.put(word, kind);
    }
  }

  /** Its word in a scenario file. */
  String word() {
    return word;
  }

  static Optional<RowKind> of(String written) {
    return Optional.ofNullable(WORDS.get(Words.plain(written)));
  }
}
