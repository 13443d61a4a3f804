package ontherecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import planted.message.KnowsARule;
import planted.record.OpensAFile;
import planted.rules.RollsDice;
import planted.screen.LooksIntoStorage;
import planted.session.AsksTheClock;
import planted.session.ReadsJson;
import planted.storage.ShowsAScreen;
import planted.view.Draws;

/** A rule that cannot fail holds nothing: each one finds what was built wrong on purpose. */
class PlantedViolationTest {
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
  private static final HouseRules RULES = new HouseRules("planted");

  static Stream<Arguments> violations() {
    return Stream.of(
        argumentSet("up", RULES.usesOnlyWhatItMay(Room.named("message")), KnowsARule.class),
        argumentSet("across", RULES.usesOnlyWhatItMay(Room.named("storage")), ShowsAScreen.class),
        argumentSet("back", RULES.usesOnlyWhatItMay(Room.named("screen")), LooksIntoStorage.class),
        argumentSet("clock", RULES.pureRoomsHaveNoClockAndNoDice(), AsksTheClock.class),
        argumentSet("dice", RULES.pureRoomsHaveNoClockAndNoDice(), RollsDice.class),
        argumentSet("disk", RULES.pureRoomsHaveNoDisk(), OpensAFile.class),
        argumentSet("json", RULES.onlyStorageReadsJson(), ReadsJson.class),
        argumentSet("drawing", RULES.onlyScreenAndAppDraw(), Draws.class));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void aPlantedViolationIsFound(ArchRule rule, Class<?> planted) {
    EvaluationResult result = rule.evaluate(PLANTED);
    assertTrue(result.hasViolation());
    assertTrue(
        result.getFailureReport().toString().contains(planted.getName()),
        () -> result.getFailureReport().toString());
  }

  @Test
  void everyKindOfDiceIsFound() {
    EvaluationResult result = RULES.pureRoomsHaveNoClockAndNoDice().evaluate(PLANTED);
    long found =
        result.getFailureReport().getDetails().stream()
            .filter(line -> line.contains(RollsDice.class.getName()))
            .count();
    assertEquals(RollsDice.class.getDeclaredMethods().length, found);
  }
}
