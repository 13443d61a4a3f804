package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import ontherecord.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is no file with an end, may not be read, or does not keep still, is told and never waited
 * for.
 */
class UnreadableFilesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String TEXT = "{ \"format\": 1 }";
  @TempDir private Path folder;

  @Test
  void aFolderIsNoFileEvenWhereItsNameEndsLikeOne() throws IOException {
    assertEquals("problem.file-is-folder", why(Files.createDirectory(folder.resolve("a.json"))));
  }

  @Test
  void whoMayNotReadItIsToldSo() throws IOException {
    assumeTrue(posix(), "NOT CHECKED: this system has no permissions of that kind");
    Path file = Files.writeString(folder.resolve("a.json"), TEXT);
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "NOT CHECKED: nothing is forbidden to this user");
    assertEquals("problem.file-forbidden", why(file));
  }

  @Test
  void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.json");
    assumeTrue(posix(), "NOT CHECKED: this system has no named pipes");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && Files.exists(pipe), "NOT CHECKED: no mkfifo");
    assertEquals("problem.file-not-plain", why(pipe));
  }

  @Test
  void aDeviceIsNotReadToItsEnd() {
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero), "NOT CHECKED: this system has no such device");
    assertEquals("problem.file-not-plain", why(zero));
  }

  @Test
  void aLinkToNothingAndALinkToItselfAreTold() throws IOException {
    assumeTrue(posix(), "NOT CHECKED: links need rights of their own here");
    Path lost = folder.resolve("lost.json");
    Path itself = folder.resolve("itself.json");
    Files.createSymbolicLink(lost, folder.resolve("none.json"));
    Files.createSymbolicLink(itself, itself);
    assertEquals("problem.file-link-broken", why(lost));
    assertEquals("problem.file-link-broken", why(itself));
    Files.createSymbolicLink(folder.resolve("round"), folder);
    assertEquals("problem.file-is-folder", why(folder.resolve("round").resolve("round")));
  }

  @Test
  void whatIsWrittenWhileItIsReadIsReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{ \"for");
    boolean[] once = {false};
    Checked<byte[]> read =
        FileText.bytes(
            "a.json",
            file,
            path -> {
              InputStream in = Files.newInputStream(path);
              if (!once[0]) {
                once[0] = true;
                Files.writeString(path, TEXT);
              }
              return in;
            });
    assertArrayEquals(TEXT.getBytes(UTF_8), read.value().orElseThrow());
  }

  @Test
  void whatNeverKeepsStillIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), TEXT);
    assertEquals("problem.file-changing", whyChanging(file, false));
    assertEquals("problem.file-changing", whyChanging(file, true));
  }

  /** Read while it grows, or shrinks, a little each time. */
  private static String whyChanging(Path file, boolean shrinks) {
    return FileText.bytes("a.json", file, path -> changing(path, shrinks))
        .problems()
        .get(0)
        .what()
        .key();
  }

  private static InputStream changing(Path path, boolean shrinks) throws IOException {
    return new FilterInputStream(Files.newInputStream(path)) {
      @Override
      public void close() throws IOException {
        super.close();
        if (shrinks) {
          byte[] all = Files.readAllBytes(path);
          Files.write(path, java.util.Arrays.copyOf(all, all.length - 1));
        } else {
          Files.writeString(path, " ", StandardOpenOption.APPEND);
        }
      }
    };
  }

  private boolean posix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static String why(Path path) {
    return assertTimeoutPreemptively(
        SOON, () -> FileText.bytes(path).problems().get(0).what().key());
  }
}
