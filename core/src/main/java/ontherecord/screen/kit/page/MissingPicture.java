package ontherecord.screen.kit.page;

/** A font, flag or mark that is not on the class path, or cannot be read. */
public final class MissingPicture extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingPicture(String kind, String name) {
    super("no " + kind + " \"" + name + "\"");
  }

  MissingPicture(String kind, String name, Throwable cause) {
    super("no " + kind + " \"" + name + "\"", cause);
  }
}
