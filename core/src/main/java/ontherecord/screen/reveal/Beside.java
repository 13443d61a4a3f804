package ontherecord.screen.reveal;

/** As what the room on a question is shown beside the verdict. */
public enum Beside {
  CHAMBER,
  MAP;

  /** The other one. */
  public Beside other() {
    return this == CHAMBER ? MAP : CHAMBER;
  }
}
