package ontherecord.storage.paper;

/** One of the faces that text is set in. */
enum Face {
  REGULAR("Regular"),
  BOLD("Bold"),
  ITALIC("Italic");

  private final String file;

  Face(String file) {
    this.file = "com/formdev/flatlaf/fonts/roboto/Roboto-" + file + ".ttf";
  }

  /** Where it lies among what is packed into the game. */
  String file() {
    return file;
  }
}
