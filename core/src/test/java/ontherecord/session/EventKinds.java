package ontherecord.session;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/** Every kind of event there is. */
public final class EventKinds {
  private EventKinds() {}

  public static Set<Class<?>> all() {
    return of(Event.class).collect(toSet());
  }

  private static Stream<Class<?>> of(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(EventKinds::of)
        : Stream.of(kind);
  }
}
