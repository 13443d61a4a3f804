package ontherecord.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path; where the locale has no letters for it, says so and names the way out. */
final class PathInThisLocale implements ITypeConverter<Path> {
  @Override
  public Path convert(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'"
              + word
              + "' cannot be a path on this system as it is set up."
              + " Where letters are missing from it, set LC_ALL to C.UTF-8.");
    }
  }
}
