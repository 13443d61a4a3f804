package ontherecord.storage.exchange.quiz;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a lesson is called that came from a file: by the file's own name.
 *
 * @param id three to sixty small letters, digits and single hyphens
 * @param title as long as a title may be
 */
public record LessonName(String id, String title) {
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  public static LessonName of(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return of(stem);
  }

  /** The name for what somebody calls a lesson. */
  public static LessonName of(String called) {
    String title = called.replaceAll("[\\p{Cc}\\p{Cf}\\s_]+", " ").strip();
    return new LessonName(id(called), title.isEmpty() ? "Quiz" : shortened(title));
  }

  /** Whether the title is only the beginning of a longer one. */
  public boolean isShortened() {
    return title.endsWith("…");
  }

  private static String id(String called) {
    String plain = Normalizer.normalize(called, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String id = trimmed(OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
    if (id.length() < 3) {
      id = id.isEmpty() ? "quiz" : "quiz-" + id;
    }
    return id.length() > LONGEST ? trimmed(id.substring(0, LONGEST)) : id;
  }

  private static String trimmed(String id) {
    return ENDS.matcher(id).replaceAll("");
  }

  private static String shortened(String title) {
    int length = title.codePointCount(0, title.length());
    return length <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
