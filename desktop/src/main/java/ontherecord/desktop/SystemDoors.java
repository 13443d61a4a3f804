package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ontherecord.app.window.Doors;

/**
 * The doors of a real system: its dialog in a program of its own, its programs for what it opens.
 */
final class SystemDoors implements Doors {
  private static final int PATIENCE_SECONDS = 5;

  private final Function<Choice, List<String>> dialog;
  private final UnaryOperator<List<String>> opener;
  private final AtomicReference<Process> asking = new AtomicReference<>();

  SystemDoors() {
    this(SystemDoors::dialogOf, SystemPrograms.here()::opening);
  }

  /**
   * Doors to other programs.
   *
   * @param dialog the command that asks for files
   * @param opener the command that opens a path
   */
  SystemDoors(Function<Choice, List<String>> dialog, UnaryOperator<List<String>> opener) {
    this.dialog = dialog;
    this.opener = opener;
  }

  private static List<String> dialogOf(Choice choice) {
    return FirstThread.program(
        FileDialog.class,
        FirstThread.isMac(),
        List.of(choice.from().toString(), choice.kind(), String.join(",", choice.endings())));
  }

  @Override
  public void choose(Choice choice, Consumer<Chosen> told) {
    withdraw();
    Thread asker = new Thread(() -> ask(dialog.apply(choice), told), "dialog");
    asker.setDaemon(true);
    asker.start();
  }

  private void ask(List<String> command, Consumer<Chosen> told) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      asking.set(process);
      Chosen chosen = answer(process);
      // Whoever withdrew is not told.
      if (asking.compareAndSet(process, null)) {
        told.accept(chosen);
      }
    } catch (IOException | InterruptedException e) {
      told.accept(new Chosen.NoDialog());
    }
  }

  private static Chosen answer(Process process) throws IOException, InterruptedException {
    AtomicBoolean ready = new AtomicBoolean();
    endIfNeverReady(process, ready);
    List<Path> files = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (ready.get()) {
          add(line, files);
        } else if (line.equals(FileDialog.READY)) {
          ready.set(true);
        }
      }
    }
    return switch (process.waitFor()) {
      case FileDialog.CHOSEN -> new Chosen.Files(files);
      case FileDialog.NOTHING -> new Chosen.Nothing();
      default -> new Chosen.NoDialog();
    };
  }

  // A path that Java has no letters for here: nothing could be read from it either.
  private static void add(String line, List<Path> files) {
    try {
      files.add(Path.of(line));
    } catch (InvalidPathException impossible) {
      return;
    }
  }

  private static void endIfNeverReady(Process process, AtomicBoolean ready) {
    Thread watch =
        new Thread(
            () -> {
              try {
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              if (!ready.get()) {
                process.destroyForcibly();
              }
            },
            "dialog watch");
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  public void withdraw() {
    Process process = asking.getAndSet(null);
    if (process != null) {
      process.destroy();
    }
  }

  @Override
  public void show(Path what, Runnable otherwise) {
    List<String> command = opener.apply(List.of(what.toAbsolutePath().toString()));
    Thread shower =
        new Thread(
            () -> {
              if (!opened(command)) {
                otherwise.run();
              }
            },
            "show");
    shower.setDaemon(true);
    shower.start();
  }

  // The programs that open things end at once; one that goes on has opened it.
  private static boolean opened(List<String> command) {
    if (command.isEmpty()) {
      return false;
    }
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return !ended || process.exitValue() == 0 || SystemPrograms.neverSays(command);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    withdraw();
  }
}
