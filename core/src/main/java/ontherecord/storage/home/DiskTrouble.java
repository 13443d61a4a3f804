package ontherecord.storage.home;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;

/** Why the disk did not do what it was asked, in words. */
public final class DiskTrouble {
  private DiskTrouble() {}

  /** A half sentence ("the disk is full"); the system's own words where we have none. */
  public static Sayable why(Exception trouble) {
    if (trouble instanceof AccessDeniedException || trouble instanceof SecurityException) {
      return Message.of("disk.denied");
    } else if (trouble instanceof ReadOnlyFileSystemException) {
      return Message.of("disk.read-only");
    } else if (trouble instanceof NoSuchFileException) {
      return Message.of("disk.missing");
    } else if (trouble instanceof NotDirectoryException
        || trouble instanceof FileAlreadyExistsException) {
      return Message.of("disk.in-the-way");
    } else if (trouble instanceof CharacterCodingException) {
      return Message.of("disk.not-utf-8");
    }
    return inTheSystemsWords(trouble);
  }

  private static Sayable inTheSystemsWords(Exception trouble) {
    String reason = trouble instanceof FileSystemException f ? f.getReason() : trouble.getMessage();
    String words = reason == null ? trouble.getClass().getSimpleName() : reason;
    String small = words.toLowerCase(Locale.ROOT);
    if (small.contains("no space left") || small.contains("not enough space")) {
      return Message.of("disk.full");
    } else if (small.contains("read-only file system")) {
      return Message.of("disk.read-only");
    } else if (small.contains("not a directory")) {
      return Message.of("disk.in-the-way");
    }
    return new Verbatim(words);
  }
}
