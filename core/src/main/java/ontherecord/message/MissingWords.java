package ontherecord.message;

/**
 * A language file lacks words that the program needs: a mistake of ours, named so that we see it.
 */
public final class MissingWords extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingWords(Language language, String what) {
    super("i18n/" + language.code() + ".json has no words for " + what);
  }
}
