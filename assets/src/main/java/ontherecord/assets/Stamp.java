package ontherecord.assets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the pictures were made from: our drawings, the borders, the version of the flags, and these
 * programs.
 *
 * @param file where the stamp is left
 * @param mark changes when anything that the pictures are made from does
 */
record Stamp(Path file, String mark) {
  static Stamp of(Path file, List<Path> drawings, String version) throws IOException {
    MessageDigest digest = sha256();
    digest.update(version.getBytes(UTF_8));
    for (Path drawing : drawings) {
      digest.update(Files.readAllBytes(drawing));
    }
    for (Path program : programs()) {
      digest.update(Files.readAllBytes(program));
    }
    return new Stamp(file, HexFormat.of().formatHex(digest.digest()));
  }

  boolean isFresh() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(mark);
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> classes = Files.walk(folderOf(Stamp.class))) {
      return classes.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path folderOf(Class<?> type) throws IOException {
    try {
      return Path.of(type.getResource(type.getSimpleName() + ".class").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  void leave() throws IOException {
    Files.writeString(file, mark);
  }
}
