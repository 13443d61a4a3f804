package ontherecord.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Pixels;

/**
 * The pictures beside a teacher's file: in its folder or under it, and nowhere else. What a name or
 * a link leads to outside is never opened.
 */
final class PictureFolder implements Picture.Folder {
  private static final int LARGEST = 4 << 20;
  private static final int LARGEST_TOGETHER = 32 << 20;
  private static final int LONGEST_SIDE = 4096;
  private static final Pattern INSIDE =
      Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:\u0000][^\\\\:\u0000]*");

  private final Path folder;
  private final Map<String, Pixels> found = new HashMap<>();
  private long together;

  /** The folder of that file. */
  PictureFolder(Path scenario) {
    Path parent = scenario.toAbsolutePath().getParent();
    folder = parent == null ? scenario.toAbsolutePath() : parent;
  }

  @Override
  public Optional<Pixels> find(Placed<String> file, Problems problems) {
    Pixels before = found.get(file.orElse(""));
    if (before != null) {
      return Optional.of(before);
    }
    Optional<Pixels> pixels = read(file, problems);
    pixels.ifPresent(p -> found.put(file.orElse(""), p));
    return pixels;
  }

  private Optional<Pixels> read(Placed<String> file, Problems problems) {
    String name = file.orElse("");
    Optional<Path> path = inside(name);
    if (path.isEmpty()) {
      return cannot(file, "outside", problems);
    }
    try {
      Path real = path.get().toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        return cannot(file, "outside", problems);
      } else if (!Files.isRegularFile(real)) {
        return cannot(file, "no-file", problems);
      } else if (Files.size(real) > LARGEST) {
        return cannot(file, "large", problems);
      }
      byte[] bytes;
      try (var in = Files.newInputStream(real)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
      together += bytes.length;
      if (bytes.length > LARGEST) {
        return cannot(file, "large", problems);
      }
      return together > LARGEST_TOGETHER
          ? cannot(file, "many", problems)
          : shown(file, bytes, problems);
    } catch (IOException | SecurityException unreadable) {
      return cannot(file, "missing", problems);
    }
  }

  private Optional<Path> inside(String name) {
    try {
      return INSIDE.matcher(name).matches() ? Optional.of(folder.resolve(name)) : Optional.empty();
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  // Its size first, from the header: what is too large is never unpacked.
  private static Optional<Pixels> shown(Placed<String> file, byte[] bytes, Problems problems) {
    String format = format(bytes);
    if (format.isEmpty()) {
      return cannot(file, "neither", problems);
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    // In memory: nothing of a teacher's is left in a folder for passing things.
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
        return cannot(file, "wide", problems);
      }
      if (format.equals("jpeg") && JpegColours.forPrinting(bytes)) {
        return cannot(file, "colours", problems);
      }
      reader.read(0);
      return Optional.of(new Pixels(bytes, width, height));
    } catch (IOException | RuntimeException damaged) {
      boolean colours = String.valueOf(damaged.getMessage()).contains("Unsupported Image Type");
      return cannot(file, colours ? "colours" : "damaged", problems);
    } finally {
      reader.dispose();
    }
  }

  private static String format(byte[] bytes) {
    if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return "png";
    }
    return begins(bytes, 0xFF, 0xD8, 0xFF) ? "jpeg" : "";
  }

  private static boolean begins(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Pixels> cannot(Placed<String> file, String why, Problems problems) {
    problems.cannot(
        file.place(),
        Message.of("scenario.picture." + why)
            .with("file", file.orElse(""))
            .with("side", LONGEST_SIDE));
    return Optional.empty();
  }
}
