package ontherecord.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import ontherecord.message.Message;

/** Collects what is wrong in one or more files, so that their author is told everything at once. */
public final class Problems {
  private static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparing((Problem p) -> p.place().file())
          .thenComparingInt(p -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  /** So many are told of one file; nobody reads more, and a file can hold millions. */
  public static final int MOST = 20_000;

  private final List<Problem> found = new ArrayList<>();
  private int untold;
  private boolean fatal;

  /** Tells of something that must be mended before the file can be used. */
  public void cannot(Place place, Message what, Message remedy) {
    add(new Problem(Severity.CANNOT_BE_PLAYED, place, what, remedy));
  }

  /** The same, with the remedy under the sentence's key and {@code .remedy}, without arguments. */
  public void cannot(Place place, Message what) {
    cannot(place, what, remedyOf(what));
  }

  /** Tells of something that its author probably meant otherwise. */
  public void look(Place place, Message what, Message remedy) {
    add(new Problem(Severity.WORTH_A_LOOK, place, what, remedy));
  }

  /** The same, with the remedy under the sentence's key and {@code .remedy}. */
  public void look(Place place, Message what) {
    look(place, what, remedyOf(what));
  }

  /** Tells of something that is good to know, with the remedy under its key and {@code .remedy}. */
  public void note(Place place, Message what) {
    add(new Problem(Severity.NOTE, place, what, remedyOf(what)));
  }

  public void add(Problem problem) {
    fatal |= problem.severity() == Severity.CANNOT_BE_PLAYED;
    if (found.size() < MOST) {
      found.add(problem);
    } else {
      untold++;
    }
  }

  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  /**
   * Everything found so far, in the order of the files, each once; where it is more than {@link
   * #MOST}, the first to be found, and how many more there are.
   */
  public List<Problem> all() {
    List<Problem> told = new ArrayList<>(new LinkedHashSet<>(found));
    told.sort(IN_FILE_ORDER);
    if (untold > 0) {
      Message more = Message.of("problem.more").with("number", untold);
      Place whole = Place.whole(told.get(0).place().file());
      Severity worst = fatal ? Severity.CANNOT_BE_PLAYED : Severity.WORTH_A_LOOK;
      told.add(0, new Problem(worst, whole, more, remedyOf(more)));
    }
    return List.copyOf(told);
  }

  /** Whether something must be mended before the file can be used. */
  public boolean anyFatal() {
    return fatal;
  }

  /** The value with what was found, or only what was found where something must be mended. */
  public <T> Checked<T> unlessFatal(java.util.function.Supplier<T> value) {
    return anyFatal() ? Checked.bad(all()) : Checked.good(value.get(), all());
  }

  private static Message remedyOf(Message what) {
    return new Message(what.key() + ".remedy", what.arguments());
  }
}
