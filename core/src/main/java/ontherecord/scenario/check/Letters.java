package ontherecord.scenario.check;

/** Which letters the screens can show. */
public interface Letters {
  /** Of any, where nobody asks. */
  Letters ALL = codePoint -> true;

  boolean show(int codePoint);
}
