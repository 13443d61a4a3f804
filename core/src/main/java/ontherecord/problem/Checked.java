package ontherecord.problem;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of checking a file: its meaning, or the full list of what keeps it from having one. A
 * value may come with problems that are only worth a look.
 */
public final class Checked<T> {
  private final Optional<T> value;
  private final List<Problem> problems;

  private Checked(Optional<T> value, List<Problem> problems) {
    this.value = value;
    this.problems = List.copyOf(problems);
  }

  public static <T> Checked<T> good(T value, List<Problem> problems) {
    return new Checked<>(Optional.of(requireNonNull(value)), problems);
  }

  public static <T> Checked<T> bad(List<Problem> problems) {
    return new Checked<>(Optional.empty(), problems);
  }

  /** The next step of a check, with the problems of both; not taken where this one failed. */
  public <U> Checked<U> then(Function<? super T, Checked<U>> step) {
    if (value.isEmpty()) {
      return bad(problems);
    }
    Checked<U> next = step.apply(value.get());
    List<Problem> both = new ArrayList<>(problems);
    both.addAll(next.problems);
    return new Checked<>(next.value, both);
  }

  public Optional<T> value() {
    return value;
  }

  /** In the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
