package ontherecord.storage.home;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * New files that share a name, and a number where it is taken: all of them are written, or none.
 */
public record FilesTogether(Path folder) {

  /** One of them; its ending follows the name that they share: "-key.pdf". */
  public record Part(String ending, ByteArrayOutputStream content) {}

  /** Their places, in the same order. */
  public List<Path> write(String stem, List<Part> parts) throws IOException {
    String name = FreeName.plain(stem);
    Files.createDirectories(folder);
    for (int i = 1; ; i++) {
      List<Path> files = named(name + (i == 1 ? "" : "-" + i), parts);
      if (files.stream().noneMatch(Files::exists) && wrote(files, parts)) {
        return files;
      }
    }
  }

  private List<Path> named(String name, List<Part> parts) {
    return parts.stream().map(part -> folder.resolve(name + part.ending())).toList();
  }

  /** False where another program was quicker to take a name. */
  private static boolean wrote(List<Path> files, List<Part> parts) throws IOException {
    List<Path> ours = new ArrayList<>();
    try {
      for (int i = 0; i < files.size(); i++) {
        Files.createFile(files.get(i));
        ours.add(files.get(i));
        Files.write(files.get(i), parts.get(i).content().toByteArray(), WRITE);
      }
      return true;
    } catch (FileAlreadyExistsException e) {
      remove(ours);
      return false;
    } catch (IOException | SecurityException e) {
      remove(ours);
      throw e;
    }
  }

  /** Half a file is worse than none. */
  private static void remove(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
