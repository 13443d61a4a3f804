package ontherecord.screen.kit.theme;

/** A theme file lacks a token, or holds something that is not one. */
public final class MissingToken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingToken(String theme, String token) {
    super("theme/" + theme + ".json: no usable token \"" + token + "\"");
  }
}
