package ontherecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of the house, for the house itself and for the one that is built wrong on purpose.
 *
 * @param root the package that holds the rooms
 */
record HouseRules(String root) {
  /** Calls that answer differently each time. */
  private static final Pattern CLOCK_OR_DICE =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now"
              + "|java\\.time\\.Clock\\.(system|tick)\\w*"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
              + "|java\\.lang\\.Math\\.random"
              + "|java\\.util\\.UUID\\.randomUUID"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current"
              + "|java\\.security\\.SecureRandom\\..*"
              + "|java\\.util\\.random\\.RandomGenerator\\.(of|getDefault)");

  private static final Set<String> OWN_SEED_WHEN_CALLED_WITHOUT_ONE =
      Set.of(Random.class.getName(), SplittableRandom.class.getName(), "java.util.Date");

  ArchRule usesOnlyWhatItMay(Room room) {
    String[] allowed =
        Stream.concat(Stream.of(room.name()), room.mayUse().stream())
            .map(this::within)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(within(room.name()))
        .should()
        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
        .as(room + " may use " + room.mayUse())
        .because(room.because())
        // A room may still be waiting for its first class.
        .allowEmptyShould(true);
  }

  ArchRule pureRoomsHaveNoClockAndNoDice() {
    return noClasses()
        .that()
        .resideInAnyPackage(within(Room.PURE))
        .should()
        .accessTargetWhere(asksClockOrDice())
        .because("the same log must always give the same game: time and chance come in as values");
  }

  ArchRule pureRoomsHaveNoDisk() {
    return noClasses()
        .that()
        .resideInAnyPackage(within(Room.PURE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
        .because("what can be thought through in memory needs no disk, and no test of it waits");
  }

  ArchRule onlyStorageReadsJson() {
    return noClasses()
        .that(liveOutside("storage"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.google.gson..",
            "de.siegmar.fastcsv..",
            "org.dhatim.fastexcel..",
            "org.apache.commons.compress..")
        .because("files are read in one room, where each value keeps its line and column");
  }

  ArchRule onlyStorageMakesDocuments() {
    return noClasses()
        .that(liveOutside("storage"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .because("what stands on a sheet is settled before anything lays out a page");
  }

  ArchRule onlyScreenAndAppDraw() {
    return noClasses()
        .that(liveOutside("screen", "app"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.badlogic..")
        .because("the thinking needs no window");
  }

  private DescribedPredicate<JavaClass> liveOutside(String... rooms) {
    return resideInAPackage(root + "..").and(not(resideInAnyPackage(within(Set.of(rooms)))));
  }

  private String within(String room) {
    return root + "." + room + "..";
  }

  private String[] within(Collection<String> rooms) {
    return rooms.stream().map(this::within).toArray(String[]::new);
  }

  private static DescribedPredicate<JavaAccess<?>> asksClockOrDice() {
    return DescribedPredicate.describe(
        "it asks a clock or rolls dice",
        access -> {
          AccessTarget target = access.getTarget();
          String owner = target.getOwner().getName();
          return CLOCK_OR_DICE.matcher(owner + "." + target.getName()).matches()
              || (OWN_SEED_WHEN_CALLED_WITHOUT_ONE.contains(owner)
                  && isConstructorOfNothing(target))
              || isShuffleWithoutDice(target);
        });
  }

  private static boolean isConstructorOfNothing(AccessTarget target) {
    return target instanceof AccessTarget.ConstructorCallTarget call
        && call.getRawParameterTypes().isEmpty();
  }

  private static boolean isShuffleWithoutDice(AccessTarget target) {
    return target instanceof AccessTarget.MethodCallTarget call
        && call.getFullName().equals("java.util.Collections.shuffle(java.util.List)");
  }
}
