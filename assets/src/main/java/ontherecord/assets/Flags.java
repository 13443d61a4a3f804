package ontherecord.assets;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The flags of the countries in ISO 3166 and of the European Union, from flag-icons: {@code
 * flags/mx.png}, 512 by 384 pixels, its corners rounded by a tenth of its width.
 *
 * <p>What flag-icons has besides stays out. The United Nations' flag carries its emblem, which is
 * protected; regions and blocs have no seat in the game.
 */
record Flags(String version) {
  private static final int WIDTH = 512;
  private static final int HEIGHT = 384;
  private static final int CORNER = WIDTH / 10;

  boolean areIn(Path folder) {
    return codes().stream().allMatch(code -> Files.exists(file(folder, code)));
  }

  void drawInto(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("flags"));
    codes().parallelStream().forEach(code -> draw(code, file(folder, code)));
  }

  private void draw(String code, Path file) {
    try {
      BufferedImage flag = Svg.draw(source(code), WIDTH, HEIGHT);
      Png.write(RoundedCorners.of(flag, CORNER), file);
    } catch (IOException e) {
      throw new UncheckedIOException("flag " + code, e);
    }
  }

  private URL source(String code) throws IOException {
    String path =
        "/META-INF/resources/webjars/flag-icons/" + version + "/flags/4x3/" + code + ".svg";
    URL source = Flags.class.getResource(path);
    if (source == null) {
      throw new IOException("flag-icons has no " + path);
    }
    return source;
  }

  private static Path file(Path folder, String code) {
    return folder.resolve("flags").resolve(code + ".png");
  }

  private static List<String> codes() {
    return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("EU"))
        .map(code -> code.toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }
}
