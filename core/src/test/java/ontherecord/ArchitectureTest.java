package ontherecord;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house is built as its plan says. Plain test methods: rules kept in fields have been passed
 * over without a word.
 */
class ArchitectureTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path SOURCES = MODULE.resolve("src/main/java");
  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPath(MODULE.resolve("target/classes"));
  private static final HouseRules RULES = new HouseRules("ontherecord");

  private static final Pattern NAME_THAT_SAYS_NOTHING =
      Pattern.compile(
          "(^|[a-z0-9])(Manager|Helper|Util|Utils|Handler|Data|Info|Impl|Processor)($|[A-Z])");

  static List<Room> rooms() {
    return Room.ALL;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsItMay(Room room) {
    RULES.usesOnlyWhatItMay(room).check(HOUSE);
  }

  @Test
  void aRoomMayUseOnlyRoomsBelowIt() {
    Set<String> below = new HashSet<>();
    for (Room room : Room.ALL) {
      assertTrue(below.containsAll(room.mayUse()), () -> room + " uses a room above it");
      below.add(room.name());
    }
  }

  @Test
  void noPackageIsMissingFromThePlan() {
    Set<String> built =
        HOUSE.stream()
            .map(type -> type.getPackageName().split("\\.", -1))
            .map(path -> path.length > 1 ? path[1] : "(outside every room)")
            .collect(toCollection(TreeSet::new));
    Set<String> planned = Room.ALL.stream().map(Room::name).collect(toCollection(TreeSet::new));
    assertEquals(planned, built);
  }

  @Test
  void pureRoomsHaveNoClockAndNoDice() {
    RULES.pureRoomsHaveNoClockAndNoDice().check(HOUSE);
  }

  @Test
  void pureRoomsHaveNoDisk() {
    RULES.pureRoomsHaveNoDisk().check(HOUSE);
  }

  @Test
  void onlyStorageReadsJson() {
    RULES.onlyStorageReadsJson().check(HOUSE);
  }

  @Test
  void onlyStorageMakesDocuments() {
    RULES.onlyStorageMakesDocuments().check(HOUSE);
  }

  @Test
  void onlyScreenAndAppDraw() {
    RULES.onlyScreenAndAppDraw().check(HOUSE);
  }

  @Test
  void everySourceFileIsSeenByTheseTests() {
    Set<String> seen = HOUSE.stream().map(JavaClass::getName).collect(toCollection(TreeSet::new));
    Set<String> unseen = sourceTypes();
    unseen.removeAll(seen);
    assertEquals(Set.of(), unseen);
  }

  @Test
  void everyRoomOpensWithItsCaption() {
    List<Path> silent =
        Room.ALL.stream()
            .map(room -> SOURCES.resolve("ontherecord").resolve(room.name()))
            .map(room -> room.resolve("package-info.java"))
            .filter(caption -> !Files.isRegularFile(caption))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void everyNameSaysSomething() {
    List<String> silent =
        HOUSE.stream()
            .filter(type -> NAME_THAT_SAYS_NOTHING.matcher(type.getSimpleName()).find())
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), silent);
  }

  private static Set<String> sourceTypes() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .map(
              file ->
                  file.substring(0, file.length() - ".java".length()).replaceAll("[/\\\\]", "."))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
