package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes what a command made, never over something that is there.
 *
 * @param spec the command that asks for it
 */
record NewFile(CommandSpec spec, Phrasebook words) {

  /** A text into a file, or to standard output without one; the exit code. */
  int write(String text, Optional<Path> file) {
    if (file.isPresent()) {
      return write(text.getBytes(UTF_8), file.get());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
    return 0;
  }

  /** Bytes into a new file; the exit code. */
  int write(byte[] bytes, Path file) {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return 0;
    } catch (FileAlreadyExistsException there) {
      return tell("command.file-there", file);
    } catch (IOException | SecurityException failed) {
      return tell("problem.file-unwritable", file);
    }
  }

  private int tell(String key, Path file) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        words.say(Message.of(key).with("file", file.toString()))
            + " "
            + words.say(Message.of(key + ".remedy").with("file", file.toString())));
    err.flush();
    return 1;
  }
}
