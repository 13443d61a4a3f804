package ontherecord.view.group;

/** Nothing: the room shall look up from the wall. */
public record DarkView(ShowHead head) implements ShowView {

  /** A dark wall. */
  public static DarkView of(Gathering gathering) {
    return new DarkView(gathering.head());
  }

  @Override
  public boolean isBetween() {
    return true;
  }
}
