package ontherecord.desktop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window's size in pixels. */
record WindowSize(int width, int height) {
  /** What a window opens at: it fits a school laptop. */
  static final WindowSize USUAL = new WindowSize(1280, 720);

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{2,3})[xX×]([1-9]\\d{2,3})");

  /** Reads {@code 1920x1080}; empty for anything else. */
  static Optional<WindowSize> parse(String words) {
    Matcher form = FORM.matcher(words.strip());
    return form.matches()
        ? Optional.of(
            new WindowSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }
}
