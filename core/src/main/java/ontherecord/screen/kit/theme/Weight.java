package ontherecord.screen.kit.theme;

/** The cuts of Inter that are shipped and used. */
public enum Weight {
  REGULAR("Inter-Regular.otf"),
  ITALIC("Inter-Italic.otf"),
  SEMIBOLD("Inter-SemiBold.otf"),
  BOLD("Inter-Bold.otf"),
  BOLD_ITALIC("Inter-BoldItalic.otf");

  private final String file;

  Weight(String file) {
    this.file = file;
  }

  /** Where the font lies on the class path. */
  public String path() {
    return "com/formdev/flatlaf/fonts/inter/" + file;
  }
}
