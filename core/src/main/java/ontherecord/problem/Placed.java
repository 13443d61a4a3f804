package ontherecord.problem;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value that an author may have written, with its place. Without a value it was left out, or what
 * stands there was no use and has been told; the place is then where it belongs.
 */
public final class Placed<T> {
  private final Place place;
  private final Optional<T> value;

  private Placed(Place place, Optional<T> value) {
    this.place = requireNonNull(place);
    this.value = value;
  }

  public static <T> Placed<T> at(Place place, T value) {
    return new Placed<>(place, Optional.of(value));
  }

  public static <T> Placed<T> missing(Place place) {
    return new Placed<>(place, Optional.empty());
  }

  public Place place() {
    return place;
  }

  public Optional<T> value() {
    return value;
  }

  public boolean isThere() {
    return value.isPresent();
  }

  public T orElse(T other) {
    return value.orElse(other);
  }

  public void ifThere(Consumer<T> use) {
    value.ifPresent(use);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Placed<?> placed
        && placed.place.equals(place)
        && placed.value.equals(value);
  }

  @Override
  public int hashCode() {
    return 31 * place.hashCode() + value.hashCode();
  }

  @Override
  public String toString() {
    return value.map(Object::toString).orElse("nothing") + " at " + place;
  }
}
