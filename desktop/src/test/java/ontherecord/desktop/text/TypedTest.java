package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @ValueSource(strings = {"1 3", "3,1", "1, 3", "1;3", "1.3.", " 3  1 ", "1 3 1", "1+3"})
  void placesAreSetApartHoweverSheLikes(String line) {
    assertEquals(List.of(0, 2), Typed.places(line, 3).orElseThrow().stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "4", "1 4", "a", "1a", "-1", "99999999999", ", ,"})
  void whatIsNoPlaceIsNone(String line) {
    assertEquals(Optional.empty(), Typed.places(line, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "1 200, 1200",
    "'1,200', 1200",
    "1.200, 1200",
    "1’200, 1200",
    "1\u202f200, 1200",
    "0, 0"
  })
  void thousandsMayBeSetApart(String line, long number) {
    assertEquals(Optional.of(number), Typed.number(line, 0, 2000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "1,5", "12 ", "2001", "-1", "1e3", "٣"})
  void whatIsNoWholeNumberInRangeIsNone(String line) {
    assertEquals(Optional.empty(), Typed.number(line, 0, 2000));
  }
}
