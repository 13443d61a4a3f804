package ontherecord.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

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

  public Optional<T> value() {
    return value;
  }

  /** In the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
