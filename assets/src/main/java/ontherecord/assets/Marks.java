package ontherecord.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The game's own marks: the two halves of the wordmark, 2304 by 256 pixels, and the window's icon
 * in the sizes that systems ask for.
 *
 * @param folder where their outlines are kept
 */
record Marks(Path folder) {
  private static final List<String> WORDMARK = List.of("wordmark", "wordmark-quote");

  /** On a screen 3840 pixels wide the wordmark takes 1550 of them. */
  private static final int WORDMARK_WIDTH = 2304;

  private static final int WORDMARK_HEIGHT = 256;
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

  List<Path> sources() {
    return List.of(source("wordmark"), source("wordmark-quote"), source("icon"));
  }

  boolean areIn(Path into) {
    return WORDMARK.stream().allMatch(name -> Files.exists(picture(into, name)))
        && ICON_SIZES.stream().allMatch(size -> Files.exists(picture(into, icon(size))));
  }

  void drawInto(Path into) throws IOException {
    Files.createDirectories(into.resolve("marks"));
    for (String name : WORDMARK) {
      Png.write(
          Tintable.of(Svg.draw(source(name).toUri().toURL(), WORDMARK_WIDTH, WORDMARK_HEIGHT)),
          picture(into, name));
    }
    for (int size : ICON_SIZES) {
      Png.write(Svg.draw(source("icon").toUri().toURL(), size, size), picture(into, icon(size)));
    }
  }

  private Path source(String name) {
    return folder.resolve(name + ".svg");
  }

  private static String icon(int size) {
    return "icon-" + size;
  }

  private static Path picture(Path into, String name) {
    return into.resolve("marks").resolve(name + ".png");
  }
}
