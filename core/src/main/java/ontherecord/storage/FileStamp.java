package ontherecord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * What a file looks like from outside: two equal ones before and after it was read mean that nobody
 * wrote in it meanwhile.
 */
record FileStamp(Kind kind, long size, FileTime changed, String key) {

  enum Kind {
    PLAIN,
    FOLDER,
    /** A pipe, a device: it may have no end, or wait for somebody to write. */
    OTHER
  }

  static FileStamp of(Path path) throws IOException {
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
    Kind plainOrNot = found.isRegularFile() ? Kind.PLAIN : Kind.OTHER;
    return new FileStamp(
        found.isDirectory() ? Kind.FOLDER : plainOrNot,
        found.size(),
        found.lastModifiedTime(),
        Objects.toString(found.fileKey()));
  }
}
