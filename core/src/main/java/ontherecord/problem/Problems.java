package ontherecord.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ontherecord.message.Message;

/** Collects what is wrong in one or more files, so that their author is told everything at once. */
public final class Problems {
  private static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparing((Problem p) -> p.place().file())
          .thenComparingInt(p -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  private final List<Problem> found = new ArrayList<>();

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
    found.add(problem);
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** Everything found so far, in the order of the files, each once. */
  public List<Problem> all() {
    return found.stream().distinct().sorted(IN_FILE_ORDER).toList();
  }

  /** Whether something must be mended before the file can be used. */
  public boolean anyFatal() {
    return found.stream().anyMatch(p -> p.severity() == Severity.CANNOT_BE_PLAYED);
  }

  /** The value with what was found, or only what was found where something must be mended. */
  public <T> Checked<T> unlessFatal(java.util.function.Supplier<T> value) {
    return anyFatal() ? Checked.bad(all()) : Checked.good(value.get(), all());
  }

  private static Message remedyOf(Message what) {
    return new Message(what.key() + ".remedy", what.arguments());
  }
}
